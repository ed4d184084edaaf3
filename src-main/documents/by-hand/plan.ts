import { form } from '#main/documents/forms/form.ts'
import { answered, nothing } from '#main/documents/forms/parts.ts'
import type { Pen } from '#main/documents/forms/pen.ts'
import { sheet } from '#main/documents/forms/sheets.ts'
import { numberOn } from '#main/documents/paper-values.ts'
import { planWords } from '#main/documents/plan-words.ts'
import {
  type Block,
  definitions,
  fillIn,
  heading,
  keptTogether,
  paragraph,
  signatures,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { bold, fill, ltr, words } from '#main/documents/typeset/pieces.ts'

const goals = ['1', '2', '3'] as const
const steps = 3

/** The support plan as it is written together with the person, when there is no screen to write it on. */
export const planByHand = form('plan-by-hand', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say, language, frame } = pen
    const print = planWords(language)
    const { phone } = frame.sender
    return [
      definitions(
        [
          [say('name'), nothing],
          [words(print.born), nothing],
          [words(print.file), nothing],
          [words(print.familyFile), nothing],
          [words(print.spoken), nothing],
          [words(print.tookPart), nothing],
          [words(print.validUntil), nothing],
        ],
        { labelShare: 0.3 },
      ),
      ...answered(words(print.ownWords), nothing, 3, 2),
      keptTogether([
        heading(2, words(print.strengths)),
        ...[print.strength.person, print.strength.family, print.strength.neighbourhood].map(
          (label) => fillIn(words(label)),
        ),
      ]),
      ...goals.map((number) => goal(number, pen)),
      ...answered(words(print.refused), nothing, 2, 2),
      keptTogether([
        fillIn(say('review')),
        fillIn(say('agreed')),
        paragraph(words(print.rights), { size: 'small' }),
        ...(phone
          ? [
              paragraph(fill(print.rightsPhone, { phone: ltr(phone, 'phone') }), {
                size: 'small',
              }),
            ]
          : []),
        signatures(
          [
            { caption: say('workerSignature') },
            { caption: say('guardianSignature') },
            { caption: say('clientSignature') },
          ],
          words(print.signature.fingerprint),
        ),
        fillIn(say('witness'), { toSign: true }),
        fillIn(say('interpreter'), { toSign: true }),
      ]),
      ...answered(words(print.conclusion), nothing, 2, 2),
    ]
  },
})

function goal(number: string, pen: Pen<'plan-by-hand'>): Block {
  const print = planWords(pen.language)
  const { met, partly, dropped, 'not-met': notMet } = print.outcome
  // In large print they do not fit one row.
  const outcomes = pen.isLarge
    ? [
        [met, partly],
        [notMet, dropped],
      ]
    : [[met, partly, notMet, dropped]]
  return keptTogether([
    fillIn(bold(pen.fill('goalNumber', { number: numberOn(number, pen.language) }))),
    sheet(
      {
        head: [words(print.step), words(print.who), words(print.byWhen), words(print.done)],
        widths: ['*', 110, 92, 56],
        rows: [],
        spare: steps,
      },
      pen,
    ),
    ...outcomes.map((row) => ticks(row.map((one) => ({ text: words(one) })))),
  ])
}
