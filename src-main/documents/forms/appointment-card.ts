import { contactPieces } from '#main/documents/contact-on-paper.ts'
import { hourOn, numberOn, weekdayInBoth } from '#main/documents/paper-values.ts'
import { definitions, paragraph } from '#main/documents/typeset/blocks.ts'
import { aboutClient, type Client, nobody } from './client.ts'
import { form } from './form.ts'
import { figures, nothing, said } from './parts.ts'

export type AppointmentCard = Readonly<{
  client: Client
  place: Readonly<{ name: string; address: string; attention: string; phone: string }>
  on: string | null
  /** "09:30"; empty where only the day is agreed. */
  at: string
  bring: string
}>

/** Where, when and with what somebody goes; it does not say what about. */
export const appointmentCard = form('appointment-card', {
  head: 'plain',
  blank: {
    client: nobody,
    place: { name: '', address: '', attention: '', phone: '' },
    on: null,
    at: '',
    bring: '',
  },
  blocks: ({ client, place, on, at, bring }: AppointmentCard, pen) => {
    const { say, language, frame } = pen
    return [
      aboutClient(client, pen, ['name']),
      definitions([
        [say('day'), on === null ? nothing : weekdayInBoth(on, language)],
        [say('hour'), at === '' ? nothing : hourOn(at, language)],
        [say('with'), said(place.name, 'provider')],
        [say('where'), said(place.address, 'providerAddress')],
        [
          say('askFor'),
          place.attention === '' ? nothing : contactPieces(place.attention, language),
        ],
        [say('theirPhone'), figures(place.phone, 'phone')],
        [say('bring'), said(bring, 'bring')],
      ]),
      paragraph(say('early')),
      paragraph(
        frame.sender.phone === ''
          ? say('cannotCome')
          : pen.fill('cannotComeCall', { phone: figures(frame.sender.phone, 'phone') }),
      ),
      definitions([
        [say('ourSignature'), nothing],
        ...(frame.number === ''
          ? []
          : [[say('number'), numberOn(frame.number, language)] as const]),
      ]),
    ]
  },
})
