import type { NeedCode } from '#contract/lists.ts'
import { definitions, paragraph, table } from '#main/documents/typeset/blocks.ts'
import { bold, isolate, ltr, type Piece, type Text } from '#main/documents/typeset/pieces.ts'
import { dayOn } from '#main/documents/paper-values.ts'
import { form } from './form.ts'
import type { CommonPen } from './pen.ts'
import { listed } from './list-choices.ts'
import { figures, labelled, nothing, said, stacked } from './parts.ts'
import { sheet, titled } from './sheets.ts'

export type Offer = Readonly<{
  topic: NeedCode
  service: string
  provider: string
  address: string
  phone: string
  hours: string
  bring: string
}>

export type Leaflet = Readonly<{ offers: readonly Offer[] | null; checkedOn: string | null }>

/** Who can help with what, by topic; it names nobody and may be laid out for everybody. */
export const leaflet = form('leaflet', {
  head: 'plain',
  blank: { offers: null, checkedOn: null },
  blocks: ({ offers, checkedOn }: Leaflet, pen) => {
    const { say, fill, frame, language } = pen
    const empty = sheet(
      {
        head: [say('service'), say('where'), say('phone'), say('hours')],
        widths: pen.size === 'A5' ? [96, '*', 70, 56] : [130, '*', 90, 90],
        rows: [],
        spare: 9,
      },
      pen,
    )
    return [
      paragraph(say('intro')),
      ...(offers === null ? [empty] : byTopic(offers, pen)),
      definitions([[say('ourPhone'), figures(frame.sender.phone, 'phone')]]),
      paragraph(say('free')),
      ...(checkedOn === null
        ? []
        : [paragraph(fill('checked', { date: dayOn(checkedOn, language) }), { size: 'small' })]),
    ]
  },
})

type LeafletPen = CommonPen & Readonly<{ say: (key: 'hours' | 'bring' | 'phone') => Piece }>

function byTopic(offers: readonly Offer[], pen: LeafletPen) {
  const topics = Map.groupBy(offers, ({ topic }) => topic)
  return [...topics].flatMap(([topic, some]) => {
    const body = table({
      head: [],
      widths: ['*', pen.size === 'A5' ? 130 : 190],
      rows: some.map((offer): readonly Text[] => [nameOf(offer), reachedAt(offer, pen)]),
      size: pen.isLarge ? 'normal' : 'small',
    })
    return titled(listed('need', topic, pen), body, pen)
  })
}

function nameOf({ service, provider, address }: Offer): Text {
  return stacked([
    bold(isolate(provider, 'offeredBy')),
    said(service, 'service'),
    said(address, 'offerAddress'),
  ])
}

function reachedAt({ phone, hours, bring }: Offer, { say }: LeafletPen): Text {
  return stacked([
    phone === '' ? nothing : ltr(phone, 'phone'),
    hours === '' ? nothing : labelled(say('hours'), isolate(hours, 'hours')),
    bring === '' ? nothing : labelled(say('bring'), isolate(bring, 'offerBring')),
  ])
}
