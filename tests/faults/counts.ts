/** How often a suite tries: a short slice in `npm test`, long in `npm run faults`, whatever `OKNO_<NAME>` says. */
export function countOf(
  name: 'kills' | 'cuts' | 'flips' | 'images' | 'fuzz' | 'rekey_kills' | 'rekey_mb',
  short: number,
): number {
  return Number(process.env[`OKNO_${name.toUpperCase()}`] ?? short)
}

/** Printed with every failure; given back as `OKNO_SEED` it plays the same again. */
export const seed = Number(process.env['OKNO_SEED'] ?? 2)
