import { formatFigures } from '#contract/calendar/format-number.ts'
import { formatMonth } from '#contract/calendar/format-date.ts'
import { directionOf, type Language } from '#contract/language.ts'
import type { MonthlyReturn, PublishedCount } from '#contract/returns.contract.ts'
import { type Made, returnHeader, returnTitle } from './return-header.ts'
import { changesInWords, returnInWords, type SaidPart, type SaidTable } from './return-in-words.ts'
import { countWord, filled, returnWords } from './return-words.ts'
import { inSeries } from './paper-values.ts'
import {
  type Block,
  columns,
  definitions,
  heading,
  keptTogether,
  pageBreak,
  paragraph,
  rule,
  signatures,
  space,
  table,
} from './typeset/blocks.ts'
import type { Page } from './typeset/page.ts'
import { bold, fill, isolate, ltr, type Piece, type Text, words } from './typeset/pieces.ts'

/** The printed return: header, tables, measures, then the definitions, because they travel with the numbers. */
export function monthlyReturn(monthly: MonthlyReturn, made: Made, language: Language): Page {
  const title = returnTitle(monthly, language)
  const month = isolate(formatMonth(monthly.month, language), 'month')
  return {
    language,
    isLandscape: true,
    title,
    madeAt: new Date(monthly.signedAt ?? made.at),
    fontSize: 10,
    margins: { top: 40, bottom: 44, side: 42 },
    content: [
      heading(1, words(title)),
      rule(),
      ...header(monthly, made, language),
      ...returnInWords(monthly, language).flatMap((part) => partBlocks(part, language)),
      ...changePage(monthly, language),
      ...definitionPage(language),
    ],
    footer: (page, pages) => fill(returnWords(language).page, { month, page, pages }),
  }
}

function header(monthly: MonthlyReturn, made: Made, language: Language): Block[] {
  const say = returnWords(language)
  const { signature } = say
  const rows = returnHeader(monthly, made, language).map(
    ({ label, values, isCode }): readonly [Text, Text] => [
      words(label),
      inSeries(
        values.map((value) => (isCode ? ltr(value, label) : isolate(value, label))),
        language,
      ),
    ],
  )
  const n = isolate(formatFigures(monthly.threshold, language), 'threshold')
  return [
    definitions(rows, { labelShare: 0.2 }),
    paragraph(bold(words(say.doNotAdd))),
    paragraph(fill(say.covered, { n })),
    paragraph(words(say.noData)),
    paragraph(words(say.noR4)),
    space(10),
    signatures(
      [
        { caption: words(signature.prepared), name: isolate(monthly.preparedBy, 'preparedBy') },
        {
          caption: words(signature.signed),
          ...(monthly.signedBy && { name: isolate(monthly.signedBy, 'signedBy') }),
        },
      ],
      words(signature.stamp),
    ),
  ]
}

/** How a number stands in its cell; in a return to be counted by hand, as room to write it. */
export type WriteCount = (count: PublishedCount, language: Language) => Piece

const asCounted: WriteCount = (count, language) => isolate(countWord(count, language), 'count')

export function partBlocks(
  part: SaidPart,
  language: Language,
  write: WriteCount = asCounted,
): Block[] {
  const wide = part.tables.filter(({ heads }) => heads.length > 1)
  const narrow = part.tables.filter(({ heads }) => heads.length === 1)
  const groups = [
    ...narrow.map((one) => ({
      rows: one.rows.length,
      blocks: narrowTable(one, language, write),
    })),
    ...(part.measures.length > 0
      ? [{ rows: part.measures.length, blocks: measureTable(part, language, write) }]
      : []),
  ]
  return [
    // A few measures alone are no page of their own.
    part.tables.length > 0 ? pageBreak() : space(16),
    heading(1, [ltr(part.id), words(' · '), words(part.title)]),
    ...wide.flatMap((one) => [heading(2, words(one.title)), wideTable(one, language, write)]),
    ...sideBySide(tallestLast(groups)),
  ]
}

function wideTable({ heads, rows }: SaidTable, language: Language, write: WriteCount): Block {
  return table({
    size: 'small',
    head: [words(''), ...heads.map((head) => figure(words(head), language))],
    rows: rows.map((row) => rowOf(row, language, write)),
    widths: [190, ...heads.map(() => '*' as const)],
  })
}

function narrowTable(
  { title, heads, rows }: SaidTable,
  language: Language,
  write: WriteCount,
): Block[] {
  return [
    heading(3, words(title)),
    table({
      size: 'small',
      head: [words(''), ...heads.map((head) => figure(words(head), language))],
      rows: rows.map((row) => rowOf(row, language, write)),
      widths: ['*', 90],
    }),
  ]
}

function measureTable({ measures }: SaidPart, language: Language, write: WriteCount): Block[] {
  const rows = measures.map(({ label, count }) =>
    rowOf({ label, counts: [count] }, language, write),
  )
  return [
    heading(3, words(returnWords(language).measures)),
    table({ size: 'small', head: [], rows, widths: ['*', 90] }),
  ]
}

/** A zone's name is somebody's own words; so is every label treated. */
function rowOf(
  { label, counts }: SaidTable['rows'][number],
  language: Language,
  write: WriteCount,
) {
  return [isolate(label, 'row'), ...counts.map((count) => figure(write(count, language), language))]
}

type Group = Readonly<{ rows: number; blocks: readonly Block[] }>

/** Of three the tallest stands alone at the end: the other two find room under a wide table. */
function tallestLast(groups: readonly Group[]): (readonly Block[])[] {
  const most = Math.max(...groups.map(({ rows }) => rows))
  const tallest = groups.length === 3 ? groups.filter(({ rows }) => rows === most) : []
  const others = groups.filter((group) => !tallest.includes(group))
  return [...others, ...tallest].map(({ blocks }) => blocks)
}

/** Narrow tables two in a row, so that a part is seen at a glance; a pair stays on one page. */
function sideBySide(groups: readonly (readonly Block[])[]): Block[] {
  const [one, other = [], ...rest] = groups
  if (!one) return []
  const halves = [one, other].map((blocks) => ({ width: '*' as const, blocks }))
  return [keptTogether([columns(halves, { gap: 24 })]), ...sideBySide(rest)]
}

/** Figures run to the right in every language: units stand under units. */
function figure(text: Text, language: Language) {
  return { text, align: directionOf(language) === 'rtl' ? ('start' as const) : ('end' as const) }
}

/** What a corrected edition tells otherwise than the one before it. */
function changePage(monthly: MonthlyReturn, language: Language): Block[] {
  if (monthly.edition < 2) return []
  const { changes: say } = returnWords(language)
  const edition = formatFigures(monthly.edition - 1, language)
  const changes = changesInWords(monthly, language)
  return [
    pageBreak(),
    heading(1, words(filled(say.title, { edition }))),
    ...(changes.length === 0
      ? [paragraph(words(say.none))]
      : [
          table({
            size: 'small',
            head: [
              words(say.what),
              figure(words(filled(say.before, { edition })), language),
              figure(words(say.now), language),
            ],
            rows: changes.map(({ labels, before, now }) => [
              labels.flatMap((label, at) => [
                ...(at > 0 ? [words(' · ')] : []),
                isolate(label, 'number'),
              ]),
              figure(isolate(before, 'before'), language),
              figure(isolate(now, 'now'), language),
            ]),
            widths: ['*', 110, 110],
          }),
        ]),
  ]
}

function definitionPage(language: Language): Block[] {
  const say = returnWords(language)
  const rows = Object.values(say.definition).map(({ term, text }): readonly [Text, Text] => [
    bold(words(term)),
    words(text),
  ])
  return [
    pageBreak(),
    heading(1, words(say.part.definitions)),
    table({ size: 'small', head: [], rows, widths: [170, '*'] }),
  ]
}
