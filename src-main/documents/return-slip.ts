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
import { inSeries } from './paper-values.ts'
import type { PaperWords } from './words.ts'

/** The part the recipient tears off and sends back. It names nobody: the code tells us whom it is about. */
export function returnSlip(
  sender: Sender,
  shortCode: string,
  language: Language,
  paper: PaperWords,
): Block {
  const say = paper.returnSlip
  const centre = inSeries([isolate(sender.name, 'centre'), ...reachedAt(sender)], language)
  return keptTogether([
    cutLine(),
    columns([
      {
        width: '*',
        blocks: [
          paragraph(bold(fill(say.title, { code: ltr(shortCode, 'code') })), { size: 'large' }),
          paragraph(fill(say.sendBack, { centre }), { size: 'small' }),
        ],
      },
      { width: 46, blocks: [qrCode(shortCode, { size: 46, align: 'end' })] },
    ]),
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
  ])
}

function boxes(...captions: readonly string[]) {
  return captions.map((caption) => ({ text: words(caption) }))
}
