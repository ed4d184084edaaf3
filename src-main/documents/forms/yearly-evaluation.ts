import { definitions } from '#main/documents/typeset/blocks.ts'
import { signedAndStamped } from './client.ts'
import { form } from './form.ts'
import { answered, nothing } from './parts.ts'
import { sheet, titled } from './sheets.ts'

/** Measure by measure, what the plan promised and what came of it, and what the residents say. */
export const yearlyEvaluation = form('yearly-evaluation', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    return [
      definitions([
        [say('year'), nothing],
        [say('area'), nothing],
        [say('byWhom'), nothing],
      ]),
      ...titled(
        say('measures'),
        sheet(
          {
            head: [say('measure'), say('planned'), say('reached'), say('why')],
            widths: ['*', 84, 84, 150],
            rows: [],
            spare: 12,
          },
          pen,
        ),
        pen,
        2,
      ),
      ...answered(say('people'), nothing, 3),
      ...answered(say('voices'), nothing, 3),
      ...answered(say('changes'), nothing, 3),
      ...answered(say('money'), nothing, 3),
      ...answered(say('proposals'), nothing, 4),
      definitions([[say('published'), nothing]]),
      signedAndStamped(pen, [{ caption: say('chair') }]),
    ]
  },
})
