import { definitions, ticks } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import { signatures } from '#main/documents/typeset/blocks.ts'
import { aboutClient, type Client, nobody } from './client.ts'
import { form } from './form.ts'
import { answered, nothing, said } from './parts.ts'
import { sheet } from './sheets.ts'

export type CaseConference = Readonly<{
  client: Client
  /** Colleagues who work on the case: they are invited. */
  team: readonly string[]
}>

/** Several bodies and the person decide together; who disagrees is written down too. */
export const caseConference = form('case-conference', {
  head: 'register',
  blank: { client: nobody, team: [] },
  blocks: ({ client, team }: CaseConference, pen) => {
    const { say, frame } = pen
    return [
      aboutClient(client, pen, ['name', 'file', 'birth', 'language']),
      definitions([
        [say('when'), nothing],
        [say('calledBy'), nothing],
      ]),
      ticks([{ text: say('yes') }, { text: say('no') }], say('personPresent')),
      ...answered(say('presentReason'), nothing, 1),
      sheet(
        {
          head: [say('participant'), say('body'), say('signature')],
          widths: ['*', 170, 110],
          rows: team.map((name): readonly Text[] => [
            said(name, 'staff'),
            said(frame.sender.name, 'centre'),
            nothing,
          ]),
          spare: Math.max(2, 6 - team.length),
        },
        pen,
      ),
      ...answered(say('reason'), nothing, 2),
      ...answered(say('ownView'), nothing, 3),
      ...answered(say('doneSoFar'), nothing, 3),
      ...answered(say('strengths'), nothing, 2),
      ...answered(say('views'), nothing, 4),
      sheet(
        {
          head: [say('decision'), say('who'), say('byWhen')],
          widths: ['*', 140, 90],
          rows: [],
          spare: 5,
        },
        pen,
      ),
      ...answered(say('dissent'), nothing, 2),
      ...answered(say('told'), nothing, 1),
      definitions([[say('next'), nothing]]),
      signatures([{ caption: say('writtenBy') }, { caption: say('chair') }]),
    ]
  },
})
