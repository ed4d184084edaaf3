import type { List, Marker } from '../blocks.ts'
import { digitsOf } from '../digits.ts'
import { isText } from '../pieces.ts'
import {
  type Content,
  gapOf,
  inlinesOf,
  inReadingOrder,
  margin,
  type Setting,
  tagged,
  taggedDrawing,
  within,
} from './setting.ts'

/** As PDF names them (ISO 32000-1, table 347); it knows no Persian letters, and the first two serve all. */
const NUMBERING = { bullet: 'Disc', number: 'Decimal', letter: 'LowerAlpha' } as const

/** In ems; the Persian الف is the widest letter. */
const MARKER_WIDTH = { bullet: 1.4, number: 2, letter: 2 } as const
const PERSIAN_LETTER_WIDTH = 2.6
const INDENT = 0.4

// The letters that lists of that language really use: Persian counts by abjad, Russian skips ё, з, й, ъ, ы, ь.
const LETTERS: Readonly<Record<string, string>> = {
  fa: 'الف ب ج د ه و ز ح ط ی ک ل م ن',
  ru: 'а б в г д е ж и к л м н о п р с т у ф х ц ч ш щ э ю я',
}
const LATIN_LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'

export function setList({ marker, items }: List, setting: Setting): Content {
  const inList = within(setting, 'L', {
    attributes: { O: 'List', ListNumbering: NUMBERING[marker] },
  })
  const indent = setting.fontSize * INDENT
  const stack = items.map((item, index) => {
    const { text, blocks } = isText(item) ? { text: item, blocks: [] } : item
    const width = setting.fontSize * markerWidth(marker, setting)
    const inItem = within(inList, 'LI')
    const sign = markerOf(marker, index, inItem)
    const inner = within({ ...inItem, width: setting.width - indent - width }, 'LBody')
    const content = [
      {
        text: inlinesOf(text, setting),
        ...tagged(inner, 'P'),
        alignment: 'start',
        margin: margin(setting, { bottom: gapOf(setting) / 2 }),
      },
      ...setting.setBlocks(blocks, inner),
    ]
    const parts = [
      { ...sign, width },
      { stack: content, width: '*' },
    ]
    // Each by itself: pdfmake forgets the margin of what columns stand in when a page ends within them.
    const side = margin(setting, { start: indent })
    return { columns: inReadingOrder(setting, parts), columnGap: 0, margin: side }
  })
  return { stack, margin: margin(setting, { bottom: gapOf(setting) / 2 }) }
}

function markerWidth(marker: Marker, { rightToLeft }: Setting): number {
  return marker === 'letter' && rightToLeft ? PERSIAN_LETTER_WIDTH : MARKER_WIDTH[marker]
}

function markerOf(marker: Marker, index: number, setting: Setting): Content {
  if (marker === 'bullet') return bullet(setting)
  const sign =
    marker === 'number' ? digitsOf(setting.language, index + 1) : letterOf(setting.language, index)
  const text = marker === 'number' ? `${sign}.` : `${sign})`
  return { text, alignment: 'start', keepTogether: true, ...tagged(setting, 'Lbl') }
}

function letterOf(language: string, index: number): string {
  const letters = (LETTERS[language] ?? LATIN_LETTERS).split(' ')
  return letters[index] ?? digitsOf(language, index + 1)
}

function bullet(setting: Setting): Content {
  const { fontSize, rightToLeft } = setting
  const radius = fontSize * 0.16
  const dot = { type: 'ellipse', x: radius, y: fontSize * 0.78, r1: radius, r2: radius }
  return {
    canvas: taggedDrawing([{ ...dot, color: 'black' }], tagged(setting, 'Lbl', { actual: '•' })),
    alignment: rightToLeft ? 'right' : 'left',
    besideText: true,
  }
}
