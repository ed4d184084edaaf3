const MB = 1024 * 1024

/** How much a file that comes in may ask of this computer. Every number is held while reading; none is taken from what the file says of itself. */
export const limits = {
  /** Bytes of the file. */
  bytesIn: 20 * MB,
  /** Bytes of everything in an archive, unpacked. */
  bytesOut: 200 * MB,
  /** Entries of an archive, folders among them. */
  entries: 1000,
  /** Unpacked bytes to packed ones, of each entry. */
  ratio: 100,
  /** What an entry may unpack to whatever its ratio: an empty sheet packs well. */
  bytesOfAnyRatio: MB,
  /** Archives within archives. */
  depth: 0,
  /** Milliseconds from the start of the thread to its answer. */
  time: 30_000,
  /** MiB of the thread's heap; what lies outside of it is bounded by the numbers above. */
  heap: 512,
  /** Rows of all tables of a file. */
  rows: 100_000,
  /** Cells of one row. */
  columns: 500,
  /** Cells of all tables of a file. */
  cells: 2_000_000,
  /** UTF-16 units of one cell; as many as a cell of a workbook can hold. */
  cell: 32_767,
  /** UTF-16 units of all cells together: no more than a list of the largest size could hold, so that a text which a workbook names again and again does not grow. */
  text: 20 * MB,
  /** Elements within elements of a workbook's XML, values within values of JSON. */
  nesting: 64,
  /** Values of a JSON file. */
  values: 1_000_000,
} as const
