/** SQLite binds at most 32,766 values to a statement; a long list is read in slices that stay well below. */
const slice = 5000

export async function inSlices<Id, Row>(
  ids: readonly Id[],
  read: (slice: readonly Id[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += slice) {
    rows.push(...(await read(ids.slice(from, from + slice))))
  }
  return rows
}
