import { rmSync } from 'node:fs'
import { storeExists } from '#main/store/store.ts'
import type { DeskOptions, PracticeOrder, Slot } from './desk-options.ts'
import type { Entrance } from './entrance.ts'

/** Turns the desk between the real centre and the one to play with. They share nothing but the program. */
export function makePractice(
  slot: Slot,
  { folder, practice, fontsFolder }: DeskOptions,
  lock: () => Promise<void>,
): Pick<Entrance, 'practise' | 'stopPractising'> {
  return {
    practise: async (language) => {
      if (!practice) throw new Error('this desk has no practice centre')
      await lock()
      const order = { folder: practice.folder, language, fontsFolder }
      if (!storeExists(practice.folder)) await inventWhole(order, practice.invent)
      slot.folder = practice.folder
    },
    stopPractising: async (wipe) => {
      await lock()
      slot.folder = folder
      if (wipe && practice) rmSync(practice.folder, { recursive: true, force: true })
    },
  }
}

/** All of it or nothing: half a centre would be taken for a whole one at the next asking. */
async function inventWhole(
  order: PracticeOrder,
  invent: (order: PracticeOrder) => Promise<void>,
): Promise<void> {
  try {
    await invent(order)
  } catch (error) {
    rmSync(order.folder, { recursive: true, force: true })
    throw error
  }
}
