import { definitions, heading } from '#main/documents/typeset/blocks.ts'
import { signedAndStamped } from './client.ts'
import { form } from './form.ts'
import { answered, nothing, sheet } from './parts.ts'

/** Measure by measure, what the plan promised and what came of it, and what the residents say. */
export const yearlyEvaluation = form('yearly-evaluation', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    return [
      definitions(
        [
          [say('year'), nothing],
          [say('area'), nothing],
          [say('byWhom'), nothing],
        ],
        { labelShare: 0.3 },
      ),
      heading(2, say('measures')),
      sheet({
        head: [say('measure'), say('planned'), say('reached'), say('why')],
        widths: ['*', 84, 84, 150],
        rows: [],
        spare: 8,
      }),
      ...answered(say('people'), nothing, 3),
      ...answered(say('voices'), nothing, 3),
      ...answered(say('changes'), nothing, 2),
      ...answered(say('money'), nothing, 2),
      ...answered(say('proposals'), nothing, 3),
      definitions([[say('published'), nothing]], { labelShare: 0.3 }),
      signedAndStamped(pen, [{ caption: say('chair') }]),
    ]
  },
})
