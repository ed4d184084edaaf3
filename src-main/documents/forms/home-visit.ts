import { fillIn, paragraph, ticks } from '#main/documents/typeset/blocks.ts'
import { definitions } from '#main/documents/typeset/blocks.ts'
import type { Text } from '#main/documents/typeset/pieces.ts'
import {
  aboutClient,
  type Client,
  clientPlace,
  nobody,
  noWorker,
  signedByHand,
  workerPlace,
} from './client.ts'
import { form } from './form.ts'
import { answered, nothing, said, toWriteOn } from './parts.ts'
import { sheet } from './sheets.ts'

export type HomeVisit = Readonly<{
  client: Client
  /** Who lives there, as the household is recorded. */
  household: string
}>

const areas = ['home', 'safety', 'food', 'health', 'children', 'money', 'people'] as const

/** What is seen and said at somebody's home; they read it before it is filed. */
export const homeVisit = form('home-visit', {
  head: 'register',
  blank: { client: nobody, household: '' },
  blocks: ({ client, household }: HomeVisit, pen) => {
    const { say } = pen
    return [
      aboutClient(client, pen),
      definitions([
        [say('when'), nothing],
        [say('wentThere'), nothing],
        [say('purpose'), nothing],
        [say('present'), nothing],
        [say('household'), said(household, 'household')],
      ]),
      ticks([{ text: say('yes') }, { text: say('no') }], say('agreedBefore')),
      sheet(
        {
          head: [say('area'), say('seen'), say('missing')],
          widths: [130, '*', 120],
          rows: areas.map((area): readonly Text[] => [say(area), nothing, nothing]),
          spare: 1,
          lines: 3,
        },
        pen,
      ),
      ...answered(say('ownWords'), nothing, 3),
      ...answered(say('strengths'), nothing, 2),
      ticks([{ text: say('yes') }, { text: say('no') }], say('risk')),
      ...answered(say('riskWhat'), nothing, 2),
      sheet(
        {
          head: [say('agreed'), say('who'), say('byWhen')],
          widths: ['*', 130, 90],
          rows: [],
          spare: 4,
        },
        pen,
      ),
      fillIn(say('nextVisit')),
      paragraph(say('read')),
      ...toWriteOn(2),
      ...signedByHand(pen, [workerPlace(noWorker, pen), clientPlace(client, pen)]),
    ]
  },
})
