import type { Language } from '#contract/language.ts'
import { contactPieces } from './contact-on-paper.ts'
import { greeting, type Greeted } from './greeting.ts'
import type { Sender } from './letterhead.ts'
import { dayInBoth, hourOn, inSeries, weekdayInBoth } from './paper-values.ts'
import { type Block, columns, paragraph, qrCode, rule, table } from './typeset/blocks.ts'
import { BODY_SIZE, type Page, type PaperSize } from './typeset/page.ts'
import { bold, fill, isolate, ltr, type Text, words } from './typeset/pieces.ts'
import { type PaperWords, paperWords } from './words.ts'

export type ClientSlip = Readonly<{
  madeAt: string
  /** Of the file; it does not stand on the sheet. */
  fileNumber: string
  sender: Sender
  shortCode: string
  greeted: Greeted
  /** In the client's language where the directory knows it; `officialName` as it stands on the door. */
  provider: Readonly<{
    name: string
    officialName: string
    address: string
    phone: string
    attention: string
    hours: string
  }>
  appointment: Readonly<{ on: string; at: string }> | null
  bring: string
  interpreter: boolean
  /** They read little or nothing: the print is larger, and it says who reads it to them. */
  needsReading: boolean
  answerBy: string | null
  hasConsent: boolean
}>

type Row = readonly [Text, Text]

const codeSize = 50
const labelWidth = { A4: 124, A5: 96 } as const
const margins = {
  A4: { top: 54, bottom: 54, side: 54 },
  A5: { top: 30, bottom: 28, side: 34 },
} as const

/** What the client takes home, in large print and in their own language. It does not say why they go. */
export function clientSlip(slip: ClientSlip, language: Language, size: PaperSize): Page {
  const paper = paperWords(language)
  const say = paper.clientSlip
  return {
    language,
    size,
    title: say.title,
    madeAt: new Date(slip.madeAt),
    fileNumber: slip.fileNumber,
    fontSize: BODY_SIZE.large - (size === 'A5' ? 3 : 0) + (slip.needsReading ? 3 : 0),
    margins: margins[size],
    content: [
      columns([
        {
          width: '*',
          blocks: [
            paragraph(bold(isolate(slip.sender.name, 'centre'))),
            paragraph(isolate(slip.sender.address, 'centreAddress'), { size: 'small' }),
          ],
        },
        { width: codeSize, blocks: [qrCode(slip.shortCode, { size: codeSize, align: 'end' })] },
      ]),
      rule(),
      paragraph(bold(greeting(slip.greeted, say.greeting, language)), { size: 'large' }),
      paragraph(fill(say.intro, { provider: bold(isolate(slip.provider.name, 'provider')) })),
      table({ head: [], rows: rows(slip, language, paper), widths: [labelWidth[size], '*'] }),
      ...sentences(slip, language, paper),
      paragraph(fill(say.code, { code: bold(ltr(slip.shortCode, 'code')) })),
    ],
  }
}

function rows(slip: ClientSlip, language: Language, paper: PaperWords): Row[] {
  const say = paper.clientSlip
  const { provider, sender } = slip
  return [
    [words(say.where), where(provider)],
    [words(say.when), bold(when(slip, language, paper))],
    ...said(say.hours, slip.appointment ? '' : provider.hours, 'hours'),
    ...(provider.attention
      ? [[words(say.askFor), contactPieces(provider.attention, language)] as const]
      : []),
    [words(say.bring), bring(slip.bring, language, paper)],
    ...phone(say.providerPhone, provider.phone),
    ...phone(say.ourPhone, sender.phone),
  ]
}

function phone(label: string, value: string): Row[] {
  return value ? [[words(label), ltr(value, 'phone')]] : []
}

function said(label: string, value: string, field: string): Row[] {
  return value ? [[words(label), isolate(value, field)]] : []
}

function where({ name, officialName, address }: ClientSlip['provider']): Text {
  const official = officialName === name ? [] : [isolate(officialName, 'provider')]
  const parts = [...official, ...(address ? [isolate(address, 'providerAddress')] : [])]
  if (parts.length === 0) return isolate(name, 'provider')
  return parts.flatMap((part, index) => (index === 0 ? [part] : [words('\n'), part]))
}

function when({ appointment }: ClientSlip, language: Language, paper: PaperWords): Text {
  const say = paper.clientSlip
  if (!appointment) return words(say.noAppointment)
  const day = weekdayInBoth(appointment.on, language)
  return appointment.at === '' ? day : fill(say.at, { day, time: hourOn(appointment.at, language) })
}

function bring(wanted: string, language: Language, paper: PaperWords): Text {
  const sheet = words(paper.clientSlip.thisSheet)
  return wanted === '' ? sheet : inSeries([isolate(wanted, 'bring'), sheet], language)
}

function sentences(slip: ClientSlip, language: Language, paper: PaperWords): Block[] {
  const say = paper.clientSlip
  const told: Text[] = []
  if (slip.needsReading) {
    const { phone: ours } = slip.sender
    told.push(
      bold(ours ? fill(say.readByPhone, { phone: ltr(ours, 'phone') }) : words(say.readAloud)),
    )
  }
  if (slip.interpreter) told.push(words(say.interpreter))
  if (slip.appointment && slip.sender.phone) {
    told.push(fill(say.cannotCome, { phone: ltr(slip.sender.phone, 'phone') }))
  }
  told.push(
    slip.answerBy
      ? fill(say.next, { date: dayInBoth(slip.answerBy, language) })
      : words(say.nextOpen),
  )
  if (slip.hasConsent) told.push(words(say.withdraw))
  return told.map((text) => paragraph(text))
}
