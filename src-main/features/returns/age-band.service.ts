/** For whoever must keep what a return counts of somebody, and not their birth. */
export { ageBandOn } from './age-band.ts'
