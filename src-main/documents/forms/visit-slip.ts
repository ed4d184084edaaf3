import { ContactEnding, HelpKind } from '#contract/lists.ts'
import {
  columns,
  cutLine,
  definitions,
  fillIn,
  heading,
  paragraph,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { bold, type Text } from '#main/documents/typeset/pieces.ts'
import { hourOn, inSeries, numberOn } from '#main/documents/paper-values.ts'
import { clientRows, type Client, nobody } from './client.ts'
import { form } from './form.ts'
import type { CommonPen } from './pen.ts'
import { listChoices, listed } from './list-choices.ts'
import { dayIfKnown, nothing, said } from './parts.ts'
import { titled } from './sheets.ts'

export type VisitSlip = Readonly<{
  ticket: number | null
  day: string | null
  /** In the centre's zone: "09:30". */
  arrivedAt: string
  client: Client
  /** Only what the desk may see; a sensitive one is not among them. */
  topics: readonly string[]
  urgency: 0 | 1 | 2 | null
  remark: string
}>

/** The upper part is the visitor's number, the lower one goes with them from room to room and comes back to the desk. */
export const visitSlip = form('visit-slip', {
  head: 'plain',
  blank: {
    ticket: null,
    day: null,
    arrivedAt: '',
    client: nobody,
    topics: [],
    urgency: null,
    remark: '',
  },
  blocks: (visit: VisitSlip, pen) => {
    const { say, fill } = pen
    const when = definitions([
      [say('day'), dayIfKnown(visit.day, pen)],
      [say('hour'), hour(visit, pen)],
    ])
    const number =
      visit.ticket === null
        ? [fillIn(say('ticket'))]
        : [heading(1, fill('yourNumber', { number: numberOn(String(visit.ticket), pen.language) }))]
    return [
      columns([
        { width: '*', blocks: number },
        { width: '*', blocks: [when] },
      ]),
      paragraph(say('wait')),
      cutLine(),
      heading(2, say('forStaff')),
      definitions(
        [
          [say('ticket'), ticketOf(visit, pen)],
          ...clientRows(visit.client, pen, ['name', 'file', 'language']),
          [say('cameAbout'), topicsOf(visit, pen)],
          [say('remark'), said(visit.remark, 'remark')],
        ],
        { labelShare: 0.36 },
      ),
      ticks(
        [
          { text: say('ordinary'), ticked: visit.urgency === 0 },
          { text: say('urgent'), ticked: visit.urgency === 1 },
          { text: say('crisis'), ticked: visit.urgency === 2 },
        ],
        bold(say('urgency')),
      ),
      ...titled(say('help'), listChoices('help', HelpKind.options, pen, 2), pen),
      ...titled(say('ending'), listChoices('contact-ending', ContactEnding.options, pen, 2), pen),
      fillIn(say('receivedBy')),
    ]
  },
})

function hour({ arrivedAt }: VisitSlip, { language }: CommonPen): Text {
  return arrivedAt === '' ? nothing : hourOn(arrivedAt, language)
}

function ticketOf({ ticket }: VisitSlip, { language }: CommonPen): Text {
  return ticket === null ? nothing : numberOn(String(ticket), language)
}

function topicsOf({ topics }: VisitSlip, pen: CommonPen): Text {
  return inSeries(
    topics.map((code) => listed('need', code, pen)),
    pen.language,
  )
}
