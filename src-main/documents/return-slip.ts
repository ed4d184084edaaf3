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
import { bold, fill, isolate, ltr, type Text, words } from './typeset/pieces.ts'
import { reachedAt, type Sender } from './letterhead.ts'
import type { PaperWords } from './words.ts'

/** The part the recipient tears off and sends back. It names nobody: the code tells us whom it is about. */
export function returnSlip(sender: Sender, shortCode: string, paper: PaperWords): Block {
  const say = paper.returnSlip
  const centre = [isolate(sender.name, 'centre'), words(', '), ...piecesIn(reachedAt(sender))]
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
    ticks(boxes(say.accepted, say.waitingList, say.rejected, say.sentOn), { perRow: 4 }),
    fillIn(words(say.reason)),
    questions(say.served, [say.yes, say.no], say.need, [say.met, say.partly, say.unmet]),
    signatures([{ caption: words(say.signature) }], words(say.stamp)),
  ])
}

function questions(
  served: string,
  yesAndNo: readonly string[],
  need: string,
  endings: readonly string[],
): Block {
  return columns(
    [
      { width: 108, blocks: [paragraph(bold(words(served)))] },
      { width: 80, blocks: [ticks(boxes(...yesAndNo), { perRow: 2 })] },
      { width: 56, blocks: [paragraph(bold(words(need)))] },
      { width: '*', blocks: [ticks(boxes(...endings), { perRow: 3 })] },
    ],
    { gap: 6 },
  )
}

function boxes(...captions: readonly string[]) {
  return captions.map((caption) => ({ text: words(caption) }))
}

function piecesIn(text: Text) {
  return Array.isArray(text) ? text : [text]
}
