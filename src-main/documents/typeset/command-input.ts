import { z } from 'zod'
import { resolveLevels } from './bidi/levels.ts'
import { type Block, inLanguage, paragraph } from './blocks.ts'
import { PAPER } from './page.ts'
import { bold, type Piece, words } from './pieces.ts'

/** In points. */
export const MARGIN = 40
export const FONT_SIZE = 11
const WIDEST = PAPER.A4.width - 2 * MARGIN

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function isKnownLanguage(tag: string): boolean {
  try {
    return languages.of(tag.split('-')[0] ?? '') !== undefined
  } catch {
    return false
  }
}

const Item = z
  .strictObject({
    text: z.string().refine((text) => text.isWellFormed(), 'holds half a character'),
    direction: z.enum(['rtl', 'ltr', 'auto']),
    language: z.string().refine(isKnownLanguage, 'is no BCP 47 tag of a known language'),
    /** In UTF-16 units, as JavaScript counts; the second one is not included. */
    bold: z.array(z.tuple([z.int().min(0), z.int().min(0)])).optional(),
    justify: z.boolean().optional(),
    width: z.number().min(FONT_SIZE).max(WIDEST).optional(),
  })
  .superRefine(({ text, bold: ranges = [] }, context) => {
    for (const [index, range] of ranges.entries()) {
      const message = faultOf(range, text)
      if (message) context.addIssue({ code: 'custom', message, path: ['bold', index] })
    }
  })
type Item = z.infer<typeof Item>

function faultOf([from, to]: readonly [number, number], text: string): string | undefined {
  if (from >= to) return 'ends before it begins'
  if (to > text.length) return `reaches beyond the text, which ends at ${text.length}`
  const isWhole = [from, to].every((at) => text.slice(0, at).isWellFormed())
  return isWhole ? undefined : 'begins or ends within a character'
}

const Items = z.array(Item).min(1, 'holds no paragraph')

/**
 * The paragraphs that IN.json asks for (README.md tells how), each a block.
 * Throws what a person can mend, naming the place: `[0].bold[1]`.
 */
export function readItems(json: string): Block[] {
  const items = Items.safeParse(parsed(json))
  if (!items.success) throw new TypeError(z.prettifyError(items.error))
  return items.data.map(blockOf)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new TypeError(`It is no JSON: ${String(error)}`, { cause: error })
  }
}

function blockOf(item: Item, index: number): Block {
  const { language, justify, width } = item
  const options = { ...(justify && { align: 'justify' as const }), ...(width && { width }) }
  return inLanguage(
    language,
    [paragraph(piecesOf(item, `[${index}].text`), options)],
    directionOf(item),
  )
}

/** A narrow paragraph stands at the side where it begins, so that side must be known. */
function directionOf({ text, direction, width }: Item): Item['direction'] {
  if (direction !== 'auto' || width === undefined) return direction
  return resolveLevels(text, 'auto').paragraphLevelAt(0) === 1 ? 'rtl' : 'ltr'
}

function piecesOf({ text, bold: ranges = [] }: Item, field: string): Piece[] {
  const isBold = (unit: number): boolean => ranges.some(([from, to]) => unit >= from && unit < to)
  const pieces: Piece[] = []
  let from = 0
  for (let to = 1; to <= text.length; to++) {
    if (to < text.length && isBold(to) === isBold(from)) continue
    const piece = words(text.slice(from, to)).with({ field })
    pieces.push(...(isBold(from) ? bold(piece) : [piece]))
    from = to
  }
  return pieces
}
