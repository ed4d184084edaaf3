import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Fine enough that half a pixel aside does not matter. */
const DOTS_PER_INCH = 600

/** A line of a page as a picture: how dark each of its pixels is, 0 to 255, row by row over the width of the page. */
export interface PixelLine {
  readonly width: number
  readonly rows: readonly Uint8Array[]
}

/**
 * The lines of a PDF as a printer would draw them, parted by rows without ink, of the upper part of each page, so many
 * points high.
 */
export async function pixelLines(pdf: Uint8Array, tall = 842): Promise<PixelLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-pixels-'))
  try {
    const file = join(folder, 'pages.pdf')
    await writeFile(file, pdf)
    const part = ['-x', '0', '-y', '0', '-H', String((DOTS_PER_INCH * tall) / 72)]
    await run('pdftoppm', [
      '-r',
      String(DOTS_PER_INCH),
      '-gray',
      ...part,
      file,
      join(folder, 'page'),
    ])
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).toSorted()
    const lines: PixelLine[] = []
    for (const page of pages) lines.push(...linesOf(await readFile(join(folder, page))))
    return lines
  } finally {
    await rm(folder, { recursive: true })
  }
}

function linesOf(pgm: Buffer): PixelLine[] {
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.toString('latin1', 0, 40)) ?? []
  const lines: Uint8Array[][] = [[]]
  for (let row = 0; row < Number(height); row++) {
    const start = head.length + row * Number(width)
    const ink = pgm.subarray(start, start + Number(width)).map((light) => 255 - light)
    if (ink.some((dark) => dark > 0)) lines.at(-1)?.push(ink)
    else if (lines.at(-1)?.length) lines.push([])
  }
  return lines.filter((rows) => rows.length > 3).map((rows) => ({ width: Number(width), rows }))
}

/** In pixels, either way. A browser puts its lines at whole pixels of its own, six of these. */
const FARTHEST = { down: 12, aside: 6 } as const

/** What an eye at reading distance sees: the mean of each field of so many pixels by so many. */
const FIELD = 6

/** In fields. Words drift apart by a fraction of a point over a line; each stretch of it is laid over by itself. */
const STRETCH = 30

/** How alike two pictures of a line are, 1 for the same (Pearson's correlation of what is seen), at the best place. */
export function likeness(one: PixelLine, other: PixelLine): number {
  const roughly = bestShift(one.rows.map(inkOf), other.rows.map(inkOf), FARTHEST.down)
  return Math.max(...shifts(1).map((more) => likenessAt(one, other, roughly + more)))
}

function likenessAt(one: PixelLine, other: PixelLine, down: number): number {
  const top = Math.max(0, down)
  const size = {
    across: Math.floor(Math.min(one.width, other.width) / FIELD),
    height: Math.max(one.rows.length, other.rows.length - down) + top,
  }
  const seen = fields(one, { down: -top, aside: 0, ...size })
  const others = shifts(FARTHEST.aside).map((aside) =>
    fields(other, { down: down - top, aside, ...size }),
  )
  const best: number[][] = []
  for (let from = 0; from < size.across; from += STRETCH) {
    const stretch = (columns: readonly number[][]): number[] =>
      columns.slice(from, from + STRETCH).flat()
    const here = stretch(seen)
    const candidates = others.map(stretch)
    best.push(candidates.toSorted((a, b) => closeness(here, b) - closeness(here, a))[0] ?? [])
  }
  return pearson(seen.flat(), best.flat())
}

function shifts(farthest: number): number[] {
  return Array.from({ length: 2 * farthest + 1 }, (_, index) => index - farthest)
}

function inkOf(row: Uint8Array): number {
  return row.reduce((sum, dark) => sum + dark, 0)
}

function bestShift(one: readonly number[], other: readonly number[], farthest: number): number {
  const overlap = (by: number): number =>
    one.reduce((sum, ink, row) => sum + ink * (other[row + by] ?? 0), 0)
  return shifts(farthest).toSorted((a, b) => overlap(b) - overlap(a))[0] ?? 0
}

interface Cut {
  readonly down: number
  readonly aside: number
  /** In fields. */
  readonly across: number
  /** In pixels. */
  readonly height: number
}

/** Column by column. */
function fields({ rows }: PixelLine, { down, aside, across, height }: Cut): number[][] {
  const tall = Math.ceil(height / FIELD)
  const columns = Array.from({ length: across }, () => Array.from({ length: tall }, () => 0))
  for (let y = 0; y < height; y++) {
    const row = rows[y + down]
    if (!row) continue
    for (let x = 0; x < across * FIELD; x++) {
      const dark = row[x + aside] ?? 0
      const column = dark > 0 && columns[Math.floor(x / FIELD)]
      if (column) column[Math.floor(y / FIELD)] = (column[Math.floor(y / FIELD)] ?? 0) + dark
    }
  }
  return columns
}

function closeness(one: readonly number[], other: readonly number[]): number {
  return -one.reduce((sum, a, index) => sum + (a - (other[index] ?? 0)) ** 2, 0)
}

function pearson(one: readonly number[], other: readonly number[]): number {
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0]
  for (const [index, a] of one.entries()) {
    const b = other[index] ?? 0
    sumA += a
    sumB += b
    squareA += a * a
    squareB += b * b
    product += a * b
  }
  const spread = (square: number, sum: number): number => square - (sum * sum) / one.length
  const together = product - (sumA * sumB) / one.length
  return together / Math.sqrt(spread(squareA, sumA) * spread(squareB, sumB))
}
