import { keepFigures } from '#contract/script/keep-figures.ts'

/** Invisible bidi controls (UAX #9) that keep an inserted value from disturbing the words around it. */
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const FIRST_STRONG_ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

const NO_BREAK_SPACE = '\u00a0'

const PASTED_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/** A longer value may break over two lines: it is prose, or it would not fit a narrow column. */
const LONGEST_KEPT_TOGETHER = 40

/**
 * Text that may be printed. The class is not exported, so a piece comes from the functions below only, and a plain
 * string where a piece is expected does not compile: no value reaches paper without being isolated.
 */
class PieceOfText {
  readonly #text: string
  readonly field: string
  readonly strong: boolean
  /** No line may break inside it. */
  readonly keepTogether: boolean
  /** The heading whose page it gives instead of a text. */
  readonly refersTo: string

  constructor(
    text: string,
    { field = '', strong = false, keepTogether = false, refersTo = '' } = {},
  ) {
    this.#text = text
    this.field = field
    this.strong = strong
    this.keepTogether = keepTogether
    this.refersTo = refersTo
  }

  get text(): string {
    return this.#text
  }

  with(changes: { strong?: boolean; field?: string }): PieceOfText {
    const { field, strong, keepTogether, refersTo } = this
    return new PieceOfText(this.#text, { field, strong, keepTogether, refersTo, ...changes })
  }

  static isMade(value: object): value is PieceOfText {
    return #text in value
  }
}

export type Piece = PieceOfText

/** A piece on its way between threads. */
export type PackedPiece = Pick<Piece, 'text' | 'field' | 'strong' | 'keepTogether' | 'refersTo'>

export function packPiece({ text, field, strong, keepTogether, refersTo }: Piece): PackedPiece {
  return { text, field, strong, keepTogether, refersTo }
}

/** Of packPiece() only: text that was isolated once is not isolated again. */
export function unpackPiece({ text, ...how }: PackedPiece): Piece {
  return new PieceOfText(text, how)
}

export type Text = Piece | readonly Piece[]

/** The template's own words, already translated. Never a value: those are isolate(), ltr() or rtl(). */
export function words(text: string): Piece {
  return new PieceOfText(text)
}

/** A value whose direction is its own: a name, an address, a remark. `field` names it in an error. */
export function isolate(value: string, field = ''): Piece {
  return new PieceOfText(isolated(value, FIRST_STRONG_ISOLATE, keepFigures), { field })
}

/** A value that reads left to right whatever surrounds it: a phone, a date in digits, a code, an e-mail, an amount. */
export function ltr(value: string, field = ''): Piece {
  const keepTogether = value.length <= LONGEST_KEPT_TOGETHER
  // PDFium's search takes a phone number apart at its spaces, in a right-to-left line, unless they are of this kind.
  const kept = keepTogether ? value.replaceAll(' ', NO_BREAK_SPACE) : value
  return new PieceOfText(isolated(kept, LEFT_TO_RIGHT_ISOLATE), { field, keepTogether })
}

/** A value that reads right to left whatever surrounds it. */
export function rtl(value: string, field = ''): Piece {
  return new PieceOfText(isolated(value, RIGHT_TO_LEFT_ISOLATE), { field })
}

/** The number of the page on which the heading of this name stands, in the digits of the document. */
export function pageOf(name: string): Piece {
  return new PieceOfText('', { refersTo: name, keepTogether: true })
}

export function bold(text: Text): readonly Piece[] {
  return piecesOf(text).map((piece) => piece.with({ strong: true }))
}

export function piecesOf(text: Text): readonly Piece[] {
  const pieces = isPiece(text) ? [text] : text
  if (!pieces.every(isPiece)) throw new TypeError('Only pieces can be printed')
  return pieces
}

/**
 * A translated sentence with its values in place: `fill('До встречи, {{name}}!', { name: isolate(name) })`.
 * Throws on a value the sentence does not have, and on a place left without its value.
 */
export function fill(sentence: string, values: Readonly<Record<string, Text>>): readonly Piece[] {
  const used = new Set<string>()
  const pieces: Piece[] = []
  for (const [index, part] of sentence.split(/\{\{\s*(\w+)\s*\}\}/u).entries()) {
    if (index % 2 === 1) {
      used.add(part)
      pieces.push(...valueOf(values, part))
    } else if (part !== '') {
      pieces.push(words(endsInStop(pieces.at(-1)) ? part.replace(/^\.(?!\.)/u, '') : part))
    }
  }
  const unused = Object.keys(values).filter((name) => !used.has(name))
  if (unused.length > 0) throw new Error(`The sentence has no place for ${unused.join(', ')}`)
  return pieces
}

/** One full stop ends both an abbreviation ("2026 г.", "s. r. o.") and the sentence it closes. */
function endsInStop(value: Piece | undefined): boolean {
  return value?.text.replace(END_OF_ISOLATE, '').endsWith('.') ?? false
}

function valueOf(values: Readonly<Record<string, Text>>, name: string): readonly Piece[] {
  const value = values[name]
  if (value === undefined) throw new Error(`The sentence needs a value for ${name}`)
  return piecesOf(value).map((piece) => (piece.field ? piece : piece.with({ field: name })))
}

export function isPiece(value: object): value is Piece {
  return PieceOfText.isMade(value)
}

export function isText(value: object): value is Text {
  return Array.isArray(value) || isPiece(value)
}

/** Line by line: an isolate ends where its line ends. Pasted controls would close it before its time. */
function isolated(value: string, opening: string, within = (line: string) => line): string {
  return value
    .normalize('NFC')
    .replace(PASTED_CONTROLS, '')
    .split(LINE_END)
    .map((line) => (line === '' ? '' : opening + within(line) + END_OF_ISOLATE))
    .join('\n')
}
