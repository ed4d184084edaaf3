/** Parts two words of a name. */
export const space = 0x20

/** Ends a line of many names, or of whose they are: no byte of any text in UTF-8. */
export const lineEnd = 0xff

/** Many names at once, as a store has them: read as bytes, of which hardly any is ever made a string. */
export type ManyNames = Readonly<{
  /** Whose each name is: ids in UTF-8, each line ended but the last; in the order of their bytes, the names of one person together. */
  personIds: Uint8Array
  /** The names in the same order and form; lines that are nobody's may follow. */
  texts: Uint8Array
}>
