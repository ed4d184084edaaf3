import { type Block, definitions, heading } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import { signedAndStamped } from './client.ts'
import { form } from './form.ts'
import { answered, nothing, sheet } from './parts.ts'

/** The seven parts of a community plan (SK: act 448/2008, section 83). */
export const communityPlan = form('community-plan', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    return [
      definitions(
        [
          [say('area'), nothing],
          [say('preparedBy'), nothing],
        ],
        { labelShare: 0.34 },
      ),
      heading(2, say('part1')),
      toFill([say('provider'), say('forWhom'), say('capacity'), say('gap')], 5),
      heading(2, say('part2')),
      toFill([say('require'), say('group'), say('howAsked')], 5),
      heading(2, say('part3')),
      toFill([say('group'), say('indicator')], 4),
      ...answered(say('assets'), nothing, 3),
      heading(2, say('part4')),
      toFill([say('priority'), say('measure'), say('target')], 4),
      heading(2, say('part5')),
      toFill([say('measure'), say('responsible'), say('byWhen'), say('cost')], 5),
      ...answered(say('part6'), nothing, 3),
      ...answered(say('part7'), nothing, 3),
      definitions([[say('approved'), nothing]], { labelShare: 0.34 }),
      signedAndStamped(pen, [{ caption: say('workerSignature') }]),
    ]
  },
})

/** The first column is for words, the others for figures and names. */
function toFill(head: readonly Text[], rows: number): Block {
  return sheet({
    head,
    widths: head.map((_, at) => (at === 0 ? '*' : 110)),
    rows: [],
    spare: rows,
  })
}
