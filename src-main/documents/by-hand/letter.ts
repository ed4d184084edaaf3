import { form } from '#main/documents/forms/form.ts'
import { nothing } from '#main/documents/forms/parts.ts'
import type { Pen } from '#main/documents/forms/pen.ts'
import { greeting } from '#main/documents/greeting.ts'
import { answerBlocks, sentBackTo } from '#main/documents/return-slip.ts'
import {
  type Block,
  columns,
  cutLine,
  definitions,
  fillIn,
  keptTogether,
  paragraph,
  signatures,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { bold, words } from '#main/documents/typeset/pieces.ts'
import { type PaperWords, paperWords } from '#main/documents/words.ts'

type LetterPen = Pen<'letter-by-hand'>

/** The referral letter with its return slip, to be written by hand; number, code and day come from the register. */
export const letterByHand = form('letter-by-hand', {
  head: 'letter',
  isDense: true,
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    const paper = paperWords(pen.language)
    return [
      definitions(
        [
          [say('to'), nothing],
          [say('address'), nothing],
          [say('attention'), nothing],
          [bold(say('subject')), nothing],
        ],
        { labelShare },
      ),
      columns([half(fillIn(bold(say('answerBy')))), half(fillIn(say('code')))]),
      paragraph(greeting(nobody, paper.letter.greeting, pen.language)),
      paragraph(say('intro')),
      ...aboutClient(pen, paper),
      ...reasons(paper),
      columns([half(fillIn(say('consentOf'))), half(fillIn(say('validUntil')))]),
      fillIn(say('contact')),
      paragraph(words(paper.letter.close.unnamed)),
      signatures([{ caption: say('workerSignature') }], words(paper.letter.stamp)),
      slip(pen, paper),
    ]
  },
})

const labelShare = 0.26
const nobody = { name: '', sex: 'unknown' } as const

function half(...blocks: readonly Block[]) {
  return { width: '*' as const, blocks }
}

/** What the printed letter says of them, in its order. */
function aboutClient({ say }: LetterPen, { letter: { field } }: PaperWords): Block[] {
  return [
    columns([half(fillIn(say('name'))), { width: 150, blocks: [fillIn(words(field.birth))] }]),
    columns([
      half(fillIn(say('language'))),
      half(ticks([{ text: say('yes') }, { text: say('no') }], say('interpreterNeeded'))),
    ]),
    columns([
      { width: 150, blocks: [fillIn(words(field.phone))] },
      half(fillIn(words(field.address))),
    ]),
    fillIn(words(field.guardian)),
  ]
}

/** As much room as a hand needs for what the letter says in print. */
function reasons({ letter: { field } }: PaperWords): Block[] {
  const asked: readonly (readonly [label: string, lines: number])[] = [
    [field.clientWords, 2],
    [field.summary, 2],
    [field.strengths, 1],
    [field.ask, 2],
  ]
  return [
    ...asked.map(([label, lines]) => fillIn(bold(words(label)), { lines })),
    columns([field.doneAlready, field.enclosed].map((label) => half(fillIn(bold(words(label)))))),
  ]
}

function slip({ say, frame, language }: LetterPen, paper: PaperWords): Block {
  const blocks = [
    cutLine(),
    columns([half(paragraph(bold(say('slip')), { size: 'large' })), half(fillIn(say('code')))]),
    columns([half(fillIn(say('ourRef'))), half(fillIn(say('date')))]),
    ...sentBackTo(frame.sender, language, paper),
    ...answerBlocks(paper),
  ]
  return keptTogether(blocks, { atFoot: true })
}
