import { definitions, type Table } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import { signedAndStamped } from './client.ts'
import { form } from './form.ts'
import { answered, nothing } from './parts.ts'
import type { CommonPen } from './pen.ts'
import type { WordKey } from './form-words.ts'
import { sheet, titled } from './sheets.ts'

/** The seven parts of a community plan (SK: act 448/2008, section 83). */
export const communityPlan = form('community-plan', {
  head: 'register',
  blank: {},
  blocks: (_, pen) => {
    const { say } = pen
    const part = (title: Word, head: readonly Word[], rows: number) =>
      titled(say(title), toFill(head.map(say), rows, pen), pen, 2)
    return [
      definitions(
        [
          [say('area'), nothing],
          [say('preparedBy'), nothing],
        ],
        { labelShare: 0.34 },
      ),
      ...part('part1', ['provider', 'forWhom', 'capacity', 'gap'], 5),
      ...part('part2', ['require', 'group', 'howAsked'], 5),
      ...part('part3', ['group', 'indicator'], 4),
      ...answered(say('assets'), nothing, 2),
      ...part('part4', ['priority', 'measure', 'target'], 4),
      ...part('part5', ['measure', 'responsible', 'byWhen', 'cost'], 5),
      ...answered(say('part6'), nothing, 3, 2),
      ...answered(say('part7'), nothing, 3, 2),
      definitions([[say('approved'), nothing]], { labelShare: 0.34 }),
      signedAndStamped(pen, [{ caption: say('workerSignature') }]),
    ]
  },
})

type Word = WordKey<'community-plan'>

/** The first column is for words, the others for figures and names. */
function toFill(head: readonly Text[], rows: number, pen: CommonPen): Table {
  return sheet(
    {
      head,
      widths: head.map((_, at) => (at === 0 ? '*' : 110)),
      rows: [],
      spare: rows,
    },
    pen,
  )
}
