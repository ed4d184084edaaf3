import { type CountTable, type Earlier, sensitiveThreshold } from './published.ts'

/**
 * One number of the tables as an edge of a network in which what flows into a node flows out of it: the total flows
 * into the rows of its table, through their cells into the columns, and back. Tables with a common total stand one
 * behind the other in its flow, so that every other set of tables with the same printed numbers differs from the true
 * one by circulations alone.
 */
export type Entry = Readonly<{
  value: number
  /** From 1 to threshold − 1 it is small. */
  threshold: number
  rank: 'cell' | 'margin' | 'total' | 'surplus'
  /** The tables in which it is printed. */
  tables: readonly number[]
  /** What the edition before said of it, where it has not changed. */
  before: Earlier | undefined
  from: number
  to: number
}>

/** A total that no part of it can exceed, although the parts add up to more. */
export type Container = Readonly<{ total: Entry; parts: readonly Entry[] }>

export type Network = Readonly<{
  entries: readonly Entry[]
  containers: readonly Container[]
  /** Past the last row or column is its total. */
  at: (table: number, row: number, column: number) => Entry
}>

type Drawn = { -readonly [Key in keyof Entry]: Entry[Key] } & { tables: number[] }

export function isSmall({ value, threshold, rank }: Entry): boolean {
  return rank !== 'surplus' && value > 0 && value < threshold
}

export function networkOf(tables: readonly CountTable[], threshold: number): Network {
  const drawing = new Drawing(threshold)
  for (const [index, table] of tables.entries()) drawing.add(table, index)
  const { entries, containers, places } = drawing
  return {
    entries,
    containers,
    at: (table, row, column) => {
      const entry = places.get(placeOf(table, row, column))
      if (!entry) throw new RangeError('The tables have no such number')
      return entry
    },
  }
}

class Drawing {
  readonly entries: Drawn[] = []
  readonly containers: Container[] = []
  readonly places = new Map<string, Drawn>()
  readonly #named = new Map<string, Drawn>()
  readonly #threshold: number
  #nodes = 0

  constructor(threshold: number) {
    this.#threshold = threshold
  }

  add(table: CountTable, index: number): void {
    assertAddsUp(table)
    const total = this.#totalOf(table, index)
    // The flow of the total goes through this table before it comes to where it went until now.
    const end = total.to
    const start = this.#node()
    total.to = start
    if (table.columnTotals.length === 1) this.#addColumn(table, index, { total, start, end })
    else this.#addBlock(table, index, { start, end })
  }

  #totalOf(table: CountTable, index: number): Drawn {
    const place = { table: index, row: table.cells.length, column: table.columnTotals.length }
    const known = table.totalName === undefined ? undefined : this.#named.get(table.totalName)
    if (known) {
      if (known.value !== table.total) throw new RangeError('One total, two values')
      return this.#also(known, table, place)
    }
    const node = this.#node()
    return this.#draw(table, place, 'total', { from: node, to: node }, table.totalName)
  }

  #addColumn(
    table: CountTable,
    index: number,
    { total, start, end }: Readonly<{ total: Drawn; start: number; end: number }>,
  ): void {
    const parts = table.cells.map((_, row) => {
      const part = this.#draw(table, { table: index, row, column: 0 }, 'cell', {
        from: start,
        to: end,
      })
      this.places.set(placeOf(index, row, 1), part)
      return part
    })
    this.places.set(placeOf(index, table.cells.length, 0), total)
    if (!table.overlaps) return
    this.containers.push({ total, parts })
    const value = sum(parts.map((part) => part.value)) - table.total
    this.entries.push({
      value,
      threshold: 0,
      rank: 'surplus',
      tables: [],
      before: undefined,
      from: end,
      to: start,
    })
  }

  #addBlock(
    table: CountTable,
    index: number,
    { start, end }: Readonly<{ start: number; end: number }>,
  ): void {
    const rows = table.rowTotals.map(() => this.#node())
    const columns = table.columnTotals.map(() => this.#node())
    for (const [row, to = 0] of rows.entries()) {
      const place = { table: index, row, column: columns.length }
      this.#draw(table, place, 'margin', { from: start, to }, table.rowNames?.get(row))
      for (const [column, end_ = 0] of columns.entries()) {
        this.#draw(table, { table: index, row, column }, 'cell', { from: to, to: end_ })
      }
    }
    for (const [column, from = 0] of columns.entries()) {
      const place = { table: index, row: rows.length, column }
      this.#draw(table, place, 'margin', { from, to: end }, table.columnNames?.get(column))
    }
  }

  #draw(
    table: CountTable,
    place: Place,
    rank: Entry['rank'],
    ends: Readonly<{ from: number; to: number }>,
    name?: string,
  ): Drawn {
    const value = valueAt(table, place)
    const entry: Drawn = {
      value,
      threshold: this.#thresholdOf(table, place.row),
      rank,
      tables: [place.table],
      before: unchanged(table, place, value),
      ...ends,
    }
    this.entries.push(entry)
    this.places.set(placeOf(place.table, place.row, place.column), entry)
    if (name !== undefined) this.#named.set(name, entry)
    return entry
  }

  /** The same number in one more table. */
  #also(entry: Drawn, table: CountTable, place: Place): Drawn {
    entry.tables.push(place.table)
    entry.threshold = Math.max(entry.threshold, this.#thresholdOf(table, place.row))
    entry.before ??= unchanged(table, place, entry.value)
    this.places.set(placeOf(place.table, place.row, place.column), entry)
    return entry
  }

  #thresholdOf({ sensitiveRows }: CountTable, row: number): number {
    return sensitiveRows?.has(row) ? Math.max(sensitiveThreshold, this.#threshold) : this.#threshold
  }

  #node(): number {
    this.#nodes += 1
    return this.#nodes
  }
}

type Place = Readonly<{ table: number; row: number; column: number }>

function placeOf(table: number, row: number, column: number): string {
  return `${table} ${row} ${column}`
}

function valueAt({ cells, rowTotals, columnTotals, total }: CountTable, place: Place): number {
  const { row, column } = place
  if (row === cells.length) return columnTotals[column] ?? total
  return cells[row]?.[column] ?? rowTotals[row] ?? 0
}

function unchanged({ earlier }: CountTable, place: Place, value: number): Earlier | undefined {
  const before = earlier?.(place.row, place.column)
  return before?.value === value ? before : undefined
}

function assertAddsUp({ cells, rowTotals, columnTotals, total, overlaps }: CountTable): void {
  const columns = columnTotals.map((_, column) => sum(cells.map((row) => row[column] ?? 0)))
  const holds =
    cells.every((row, index) => sum(row) === rowTotals[index]) &&
    (overlaps
      ? columnTotals.length === 1 && sum(rowTotals) >= total && total === columnTotals[0]
      : sum(rowTotals) === total && columns.every((value, at) => value === columnTotals[at]))
  if (!holds) throw new RangeError('The table does not add up')
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
