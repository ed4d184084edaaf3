import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { paragraph } from '#main/documents/typeset/blocks.ts'
import { findBreaks } from '#main/documents/typeset/bidi/breaks.ts'
import { isolate, type Piece, words } from '#main/documents/typeset/pieces.ts'
import { seenLines } from '#support/seen-lines.ts'
import { typesetPage } from '#support/typeset-page.ts'

const FILE = join(import.meta.dirname, 'unicode/LineBreakTest-15.0.0.txt.gz')

interface Case {
  readonly text: string
  readonly breaks: readonly number[]
}

function readCases(): Case[] {
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n')
  const marked = lines.map((line) => line.split('#')[0]?.trim() ?? '')
  return marked.filter((line) => line !== '').map(readCase)
}

/** "× 0023 ÷ 0020 ÷": no break at the beginning, one after each character. */
function readCase(line: string): Case {
  let text = ''
  const breaks: number[] = []
  for (const part of line.split(' ')) {
    if (part === '÷') breaks.push(text.length)
    else if (part !== '×') text += String.fromCodePoint(Number.parseInt(part, 16))
  }
  return { text, breaks }
}

const span = { style: {}, families: ['X'], bold: false, italics: false, field: '' } as const

function found({ text }: Case): number[] {
  const spanAt = Array.from({ length: text.length }, () => 0)
  return [
    ...findBreaks({
      text,
      spans: [{ ...span, keepTogether: false }],
      spanAt,
      texts: [text],
    }).keys(),
  ]
}

/** Rule LB30b, which the package does not know yet; no font here has it. */
const SKIN_COLOUR = /\p{Emoji_Modifier}/u

test('no line ends where Unicode’s own test of line breaking forbids it, and nearly all may end where it allows it', () => {
  const cases = readCases()
  expect(cases).toHaveLength(7_654)
  const forbidden = cases.filter((each) => found(each).some((at) => !each.breaks.includes(at)))
  expect(forbidden.filter(({ text }) => !SKIN_COLOUR.test(text))).toEqual([])
  // Wide brackets of East Asia (LB30), and what the test's own tailoring of numbers parts (a.2, )%, /0): LB25 does not.
  const missed = cases.filter((each) => each.breaks.some((at) => !found(each).includes(at)))
  expect(missed).toHaveLength(58)
})

/** Where the line ends at each width of the column. */
async function ends(language: 'fa' | 'sk', text: Piece[], widths: readonly number[]) {
  const lines = widths.map(async (width) =>
    seenLines(await typesetPage(language, [paragraph(text, { width })])),
  )
  return (await Promise.all(lines)).flat()
}

const WIDTHS = Array.from({ length: 24 }, (_, index) => 36 + index * 3)

test('C++ stays whole at every width that it fits', async () => {
  const slovak = await ends('sk', [words('jazyk C++ a C++20, g++')], WIDTHS)
  expect(slovak.join(' ').match(/C\+\+|g\+\+/gu)).toHaveLength(3 * WIDTHS.length)
  const persian = await ends(
    'fa',
    [words('زبان '), isolate('C++'), words(' و '), isolate('C++')],
    WIDTHS,
  )
  expect(persian.join(' ').match(/C\+\+/gu)).toHaveLength(2 * WIDTHS.length)
})

test('a date, an amount and a percentage break only at their spaces', async () => {
  const parts = ['17. 5. 2023', '1 200,50 €', '85 %', '12-14', '№ 5']
  const seen = await ends('sk', [words(parts.join(' '))], WIDTHS)
  const kept = new Set(parts.flatMap((part) => part.split(/ |(?<=-)/u)))
  expect(
    seen.flatMap((line) => line.split(' ')).filter((part) => !kept.has(part) && part !== '12-14'),
  ).toEqual([])
})
