/** Told how much is done, from 0 to 1, as often as the one who works likes. */
export type Report = (share: number) => void
