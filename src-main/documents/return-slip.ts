import type { Language } from '#contract/language.ts'
import {
  type Block,
  columns,
  cutLine,
  fillIn,
  keptTogether,
  paragraph,
  qrCode,
  signatures,
  ticks,
} from './typeset/blocks.ts'
import { bold, fill, isolate, ltr, words } from './typeset/pieces.ts'
import { reachedAt, type Sender } from './letterhead.ts'
import type { ReferralLetter } from './letter-parts.ts'
import { dayOn, inSeries, numberOn } from './paper-values.ts'
import type { PaperWords } from './words.ts'

/** Stands for the number of a letter that has none yet. */
const noNumber = '···'

/** The part the recipient tears off and sends back. It names no client: number and code tell us whom it is about. */
export function returnSlip(letter: ReferralLetter, language: Language, paper: PaperWords): Block {
  const { sender, shortCode, outgoingNumber, day, recipient } = letter
  const say = paper.returnSlip
  const answered = {
    number: numberOn(outgoingNumber ?? noNumber, language),
    date: dayOn(day, language),
    provider: isolate(recipient.name, 'provider'),
  }
  const blocks = [
    cutLine(),
    columns([
      {
        width: '*',
        blocks: [
          paragraph(bold(fill(say.title, { code: ltr(shortCode, 'code') })), { size: 'large' }),
          paragraph(fill(say.answers, answered), { size: 'small' }),
          ...sentBackTo(sender, language, paper),
        ],
      },
      { width: 46, blocks: [qrCode(shortCode, { size: 46, align: 'end' })] },
    ]),
    ...answerBlocks(paper),
  ]
  return keptTogether(blocks, { atFoot: true })
}

/** Where the slip comes back to. */
export function sentBackTo(sender: Sender, language: Language, { returnSlip: say }: PaperWords) {
  const centre = inSeries([isolate(sender.name, 'centre'), ...reachedAt(sender)], language)
  return [paragraph(fill(say.sendBack, { centre }), { size: 'small' })]
}

/** What the recipient ticks and writes. */
export function answerBlocks({ returnSlip: say }: PaperWords): Block[] {
  return [
    columns([
      { width: '*', blocks: [fillIn(words(say.received))] },
      { width: '*', blocks: [fillIn(words(say.appointment))] },
    ]),
    ticks(boxes(say.accepted, say.waitingList, say.rejected, say.sentOn)),
    fillIn(words(say.reason)),
    columns([
      { width: 178, blocks: [ticks(boxes(say.yes, say.no), bold(words(say.served)))] },
      {
        width: '*',
        blocks: [ticks(boxes(say.met, say.partly, say.unmet), bold(words(say.need)))],
      },
    ]),
    signatures([{ caption: words(say.signature) }], words(say.stamp)),
  ]
}

function boxes(...captions: readonly string[]) {
  return captions.map((caption) => ({ text: words(caption) }))
}
