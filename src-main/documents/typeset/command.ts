import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { resolveLevels } from './bidi/levels.ts'
import { type Block, inLanguage, paragraph } from './blocks.ts'
import { bold, type Piece, words } from './pieces.ts'
import { openTypesetter } from './typesetter.ts'

// npm run typeset -- IN.json OUT.pdf: the bidi engine without the desk. README.md tells what IN holds.

const MARGIN = 40
const FONT_SIZE = 11

const Item = z.strictObject({
  text: z.string(),
  direction: z.enum(['rtl', 'ltr', 'auto']),
  language: z.string().min(2),
  /** In UTF-16 units, as JavaScript counts; the second one is not included. */
  bold: z.array(z.tuple([z.int().min(0), z.int().min(0)])).optional(),
  justify: z.boolean().optional(),
  width: z.number().positive().optional(),
})
type Item = z.infer<typeof Item>

async function run([input, output]: readonly string[]): Promise<void> {
  if (!input || !output) throw new Error('Usage: npm run typeset -- IN.json OUT.pdf')
  const items = z.array(Item).parse(JSON.parse(await readFile(input, 'utf8')))
  const typesetter = await openTypesetter({ fontsFolder: resolve('resources/fonts') })
  const pdf = await typesetter.typeset({
    language: 'en',
    title: 'Typeset',
    madeAt: new Date(0),
    fontSize: FONT_SIZE,
    margins: { top: MARGIN, bottom: MARGIN, side: MARGIN },
    content: items.map(blockOf),
  })
  await writeFile(output, pdf)
}

function blockOf(item: Item): Block {
  const { language, justify, width } = item
  const options = { ...(justify && { align: 'justify' as const }), ...(width && { width }) }
  return inLanguage(language, [paragraph(piecesOf(item), options)], directionOf(item))
}

/** A narrow paragraph stands at the side where it begins, so that side must be known. */
function directionOf({ text, direction, width }: Item): Item['direction'] {
  if (direction !== 'auto' || width === undefined) return direction
  return resolveLevels(text, 'auto').paragraphLevelAt(0) === 1 ? 'rtl' : 'ltr'
}

function piecesOf({ text, bold: ranges = [] }: Item): Piece[] {
  const isBold = (unit: number): boolean => ranges.some(([from, to]) => unit >= from && unit < to)
  const pieces: Piece[] = []
  let from = 0
  for (let to = 1; to <= text.length; to++) {
    if (to < text.length && isBold(to) === isBold(from)) continue
    const piece = words(text.slice(from, to))
    pieces.push(...(isBold(from) ? bold(piece) : [piece]))
    from = to
  }
  return pieces
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
