/** What `npm run faults` tries how often unless told otherwise: `--kills 1000`. `npm test` runs a short slice of each. */
export const longCounts = {
  /** A desk killed in the middle of its work. */
  kills: 200,
  /** Disks as a power cut leaves them. */
  images: 1000,
  /** Bits turned in the store, in the keyring, and in each file of a backup. */
  flips: 1000,
  /** Bits turned in a store that is then found damaged at the desk and restored from its backup. */
  flows: 100,
  /** Stores cut off somewhere. */
  cuts: 200,
  /** Bits turned in the log of a computer that went off. */
  hotflips: 200,
  /** Kills of the upgrade from each release, of a filled store. */
  upgrades: 20,
  /** Payloads thrown at the door. */
  fuzz: 10_000,
  /** Changes of keys killed, and the megabytes of the store they rewrite. */
  rekey_kills: 30,
  rekey_mb: 500,
  /** Rows of lists, rows of workbooks, and torn files that somebody brings. */
  rows: 10_000,
  /** Files merged, worked on and parted again. */
  merges: 1000,
  /** Days at a desk, backed up and restored on another computer. */
  histories: 20,
  /** Moments of a restore in which it is killed; it has fewer. */
  restores: 40,
} as const

export type Count = keyof typeof longCounts

export function countOf(name: Count, short: number): number {
  return Number(process.env[`OKNO_${name.toUpperCase()}`] ?? short)
}

/** Printed with every failure; given back as `OKNO_SEED` it plays the same again. */
export const seed = Number(process.env['OKNO_SEED'] ?? 2)
