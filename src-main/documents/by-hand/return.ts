import type { Language } from '#contract/language.ts'
import { returnCodes } from '#contract/return-codes.ts'
import { returnParts } from '#contract/return-parts.ts'
import {
  type MonthlyReturn,
  type PublishedCount,
  ReturnMeasureId,
  type ReturnTable,
  type ReturnTableId,
} from '#contract/returns.contract.ts'
import type { Form } from '#main/documents/forms/form.ts'
import { formTitle, formWords } from '#main/documents/forms/form-words.ts'
import { nothing } from '#main/documents/forms/parts.ts'
import type { Frame } from '#main/documents/forms/pen.ts'
import { senderColumns } from '#main/documents/letterhead.ts'
import { partBlocks } from '#main/documents/monthly-return.ts'
import { returnInWords } from '#main/documents/return-in-words.ts'
import { returnWords } from '#main/documents/return-words.ts'
import {
  type Block,
  columns,
  definitions,
  heading,
  paragraph,
  rule,
  signatures,
  space,
} from '#main/documents/typeset/blocks.ts'
import { fill, words } from '#main/documents/typeset/pieces.ts'

/** Rows for neighbourhoods whose names are written in. */
const writtenZones = 6

/** The tables of the return without a number, to count in by hand; the same functions print the return itself. */
export const returnByHand: Pick<Form<never>, 'blankPage'> = {
  blankPage: (frame, { language, size }) => {
    const title = words(formTitle('return-by-hand', language))
    const { page = '', countOnce = '' } = formWords('return-by-hand', language)
    return {
      language,
      size,
      isLandscape: true,
      title: title.text,
      madeAt: new Date(frame.madeAt),
      fontSize: 10,
      margins: { top: 40, bottom: 44, side: 42 },
      content: [
        columns(senderColumns(frame.sender)),
        rule(),
        heading(1, title),
        ...head(language),
        space(8),
        paragraph(words(countOnce)),
        paragraph(words(returnWords(language).noR4)),
        ...returnInWords(empty(frame), language).flatMap((part) =>
          partBlocks(part, language, () => words('\u00A0')),
        ),
      ],
      footer: (number, pages) => fill(page, { title, page: number, pages }),
    }
  },
}

function head(language: Language): Block[] {
  const { header, signature } = returnWords(language)
  return [
    definitions(
      [header.zones, header.period, header.preparedBy, header.date].map((label) => [
        words(label),
        nothing,
      ]),
      { labelShare: 0.2 },
    ),
    signatures(
      [{ caption: words(signature.prepared) }, { caption: words(signature.signed) }],
      words(signature.stamp),
    ),
  ]
}

const none: PublishedCount = { kind: 'shown', value: 0 }

/** A return of which nothing is known but its rows and columns. */
function empty({ sender }: Frame): MonthlyReturn {
  return {
    month: { calendar: 'gregorian', year: 1, month: 1 },
    firstDay: '',
    lastDay: '',
    centre: sender.name,
    zones: Array.from({ length: writtenZones }, (_, at) => ({ id: `${at}`, name: '' })),
    state: 'draft',
    edition: 0,
    threshold: 0,
    definitions: '',
    preparedBy: '',
    signedBy: null,
    signedAt: null,
    auditHead: null,
    covered: false,
    papers: [],
    tables: returnParts.flatMap(({ tables }) => tables).map(emptyTable),
    measures: ReturnMeasureId.options.map((id) => ({ id, value: none })),
    changes: [],
  }
}

function emptyTable(id: ReturnTableId): ReturnTable {
  const { rows, columns: across } = returnCodes[id]
  const zones = Array.from({ length: id === 'r2-zone' ? writtenZones : 0 }, (_, at) => `${at}`)
  const codes = [...zones, ...rows]
  return {
    id,
    rows: codes.map((code) => ({ code, sensitive: false })),
    columns: [...across],
    cells: codes.map(() => across.map(() => none)),
    rowTotals: codes.map(() => none),
    columnTotals: across.map(() => none),
    total: none,
  }
}
