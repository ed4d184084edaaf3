import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
export type Bounds = z.infer<typeof Bounds>

/** What is kept outside the encrypted store, so that the window looks the same before anyone signs in. Nothing of people. */
const Remembered = z.object({
  bounds: Bounds.optional(),
  maximized: z.boolean().default(false),
  zoom: z.number().min(0.5).max(3).default(1),
})
export type Remembered = z.infer<typeof Remembered>

export type WindowMemory = Readonly<{
  recall(): Remembered
  remember(changes: Partial<Remembered>): void
}>

/** Kept in one small file; a file that is missing or damaged is as good as none. */
export function openWindowMemory(file: string): WindowMemory {
  let remembered = read(file)
  return {
    recall: () => remembered,
    remember(changes) {
      remembered = { ...remembered, ...changes }
      writeFileSync(`${file}.part`, JSON.stringify(remembered))
      renameSync(`${file}.part`, file)
    },
  }
}

function read(file: string): Remembered {
  try {
    return Remembered.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return Remembered.parse({})
  }
}
