import {
  type Cell,
  heading,
  keptTogether,
  paragraph,
  table,
  ticks,
} from '#main/documents/typeset/blocks.ts'
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
        ? asked.map((question) =>
            keptTogether([
              heading(3, question),
              ...[answers.slice(0, 2), answers.slice(2)].map((pair) =>
                ticks(pair.map((key) => ({ text: say(key) }))),
              ),
            ]),
          )
        : [
            table({
              head: [
                say('question'),
                ...answers.map((key): Cell => ({ text: say(key), align: 'center' })),
              ],
              widths: pen.size === 'A5' ? ['*', 46, 46, 46, 46] : ['*', 70, 70, 70, 70],
              rows: asked.map((question) => [
                question,
                ...answers.map(() => ({ tick: false, align: 'center' as const })),
              ]),
              size: 'small',
            }),
          ]),
      ...answered(say('good'), nothing, 3),
      ...answered(say('better'), nothing, 3),
      paragraph(say('thanks')),
    ]
  },
})
