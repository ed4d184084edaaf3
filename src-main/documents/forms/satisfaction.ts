import { heading, paragraph, table, ticks } from '#main/documents/typeset/blocks.ts'
import { form } from './form.ts'
import { answered, nothing } from './parts.ts'

const questions = ['listened', 'understood', 'respect', 'waited', 'helped'] as const
const answers = ['yesFully', 'ratherYes', 'ratherNo', 'notAtAll'] as const

/** No name, no number, no day: it goes into the box as it is. */
export const satisfaction = form('satisfaction', {
  head: 'plain',
  blank: {},
  blocks: (_, pen) => {
    const { say, isLarge } = pen
    const asked = questions.map((key) => say(key))
    return [
      paragraph(say('intro')),
      ...(isLarge
        ? asked.flatMap((question) => [
            heading(3, question),
            ...[answers.slice(0, 2), answers.slice(2)].map((pair) =>
              ticks(pair.map((key) => ({ text: say(key) }))),
            ),
          ])
        : [
            table({
              head: [say('question'), ...answers.map((key) => say(key))],
              widths: ['*', 44, 44, 44, 44],
              rows: asked.map((question) => [
                question,
                ...answers.map(() => ({ tick: false, align: 'center' as const })),
              ]),
              size: 'small',
            }),
          ]),
      ...answered(say('good'), nothing, 2),
      ...answered(say('better'), nothing, 2),
      paragraph(say('thanks')),
    ]
  },
})
