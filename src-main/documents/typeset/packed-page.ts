import type { Page } from './page.ts'
import {
  isPiece,
  type PackedPiece,
  packPiece,
  type Piece,
  piecesOf,
  unpackPiece,
  words,
} from './pieces.ts'

/** A page as it goes to another thread: plain data, which structuredClone keeps. */
export interface PackedPage {
  readonly page: unknown
  /** The pieces of the footer, with its numbers still to be put in. */
  readonly footer?: readonly PackedPiece[]
}

// No text of anybody's holds these: line ends and controls never reach a piece of a footer.
const PAGE = words('\u0000page')
const PAGES = words('\u0000pages')

export function packPage({ footer, ...page }: Page): PackedPage {
  return {
    page: changed(page, (value) => (isPiece(value) ? { piece: packPiece(value) } : undefined)),
    ...(footer && { footer: piecesOf(footer(PAGE, PAGES)).map(packPiece) }),
  }
}

export function unpackPage({ page, footer }: PackedPage): Page {
  const unpacked = changed(page, (value) =>
    isPacked(value) ? unpackPiece(value.piece) : undefined,
  )
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what packPage made of a page
    ...(unpacked as Omit<Page, 'footer'>),
    ...(footer && {
      footer: (number: Piece, of: Piece) =>
        footer.map((packed) => {
          const { text, strong, field } = packed
          if (text === PAGE.text) return number.with({ strong, field })
          return text === PAGES.text ? of.with({ strong, field }) : unpackPiece(packed)
        }),
    }),
  }
}

/** The same data with whatever `change` knows changed. Bytes and dates stay. */
function changed(value: unknown, change: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = change(value)
  if (known !== undefined) return known
  if (Array.isArray(value)) return value.map((part) => changed(part, change))
  if (value instanceof Uint8Array || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, changed(part, change)]),
  )
}

function isPacked(value: object): value is { piece: PackedPiece } {
  return 'piece' in value
}
