import { form } from '#main/documents/forms/form.ts'
import { nothing } from '#main/documents/forms/parts.ts'
import { definitions, fillIn, paragraph, ticks } from '#main/documents/typeset/blocks.ts'
import { bold, fill, ltr, words } from '#main/documents/typeset/pieces.ts'
import { paperWords } from '#main/documents/words.ts'

/** What the client takes home when it is written by hand: where, when, with what; it does not say why they go. */
export const slipByHand = form('slip-by-hand', {
  head: 'day',
  blank: {},
  blocks: (_, { say, language, frame, isLarge }) => {
    const { clientSlip: print } = paperWords(language)
    const { phone } = frame.sender
    const ours = ltr(phone, 'phone')
    return [
      definitions([[say('name'), nothing]], { labelShare: 0.3 }),
      paragraph(say('intro')),
      definitions(
        [
          [words(print.where), nothing],
          [say('address'), nothing],
          [words(print.when), nothing],
          [words(print.hours), nothing],
          [words(print.askFor), nothing],
          [words(print.bring), nothing],
          [words(print.providerPhone), nothing],
          ...(phone ? [[words(print.ourPhone), ours] as const] : []),
        ],
        { labelShare: isLarge ? 0.4 : 0.3 },
      ),
      paragraph(say('bringSheet')),
      ticks([{ text: words(print.interpreter) }]),
      ...(phone ? [paragraph(fill(print.cannotCome, { phone: ours }))] : []),
      paragraph(words(print.nextOpen)),
      fillIn(say('next')),
      paragraph(words(print.withdraw)),
      fillIn(bold(say('code'))),
    ]
  },
})
