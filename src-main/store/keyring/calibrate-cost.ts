import { randomBytes } from 'node:crypto'
import { type PasswordCost, argon2id } from './argon2id.ts'

/** Never cheaper than this, on any machine. */
export const COST_FLOOR: PasswordCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }

const WANTED_MS = 250
const MOST_PASSES = 12

/** The cost at which one guess takes at least a quarter of a second on this machine. */
export async function calibrateCost(): Promise<PasswordCost> {
  await timed(COST_FLOOR) // the first call pays for loading the library
  return costFor(await timed(COST_FLOOR))
}

/** @param floorMs how long the floor takes here. */
export function costFor(floorMs: number): PasswordCost {
  const passes = Math.ceil((COST_FLOOR.passes * WANTED_MS) / floorMs)
  return { ...COST_FLOOR, passes: Math.min(MOST_PASSES, Math.max(COST_FLOOR.passes, passes)) }
}

async function timed(cost: PasswordCost): Promise<number> {
  const started = performance.now()
  await argon2id('calibration', randomBytes(16), cost)
  return performance.now() - started
}
