import type { Encoding } from './encodings.ts'
import { guessCodePage } from './guess-code-page.ts'

export type Decoded = Readonly<{
  /** U+FFFD where bytes mean nothing in the encoding. */
  text: string
  encoding: Encoding
  isGuessed: boolean
}>

const marks: readonly Readonly<{ bytes: readonly number[]; encoding: Encoding }>[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

const SAMPLE = 64 * 1024

/**
 * The text of a list: as declared; else by its byte-order mark; else UTF-8 if it is that but for a few torn letters;
 * else by the statistics of its letters. A byte-order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array, declared?: Encoding): Decoded {
  const certain = declared ?? encodingOfMark(bytes)
  const encoding = certain ?? guess(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, isGuessed: !certain && !isPlainUtf8(encoding, text) }
}

/** No byte-order mark is needed to be sure of a long sequence of well-formed UTF-8. */
function isPlainUtf8(encoding: Encoding, text: string): boolean {
  return encoding === 'utf-8' && !text.includes('\ufffd')
}

function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  return marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding
}

function guess(bytes: Uint8Array): Encoding {
  return guessUtf16(bytes.subarray(0, SAMPLE)) ?? guessUtf8OrPage(bytes)
}

/** Without a mark, the commas, digits and line ends of UTF-16 have all their zeros on one side. */
function guessUtf16(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1
  })
  const encoding = zeros[0] === 0 ? 'utf-16le' : 'utf-16be'
  const isOnOneSide = zeros.includes(0) && zeros.some((count) => count > 0)
  return isOnOneSide && isOfThisDesk(new TextDecoder(encoding).decode(sample))
    ? encoding
    : undefined
}

/** Latin, Cyrillic and Arabic script, digits and punctuation: what two letters of UTF-8 make as one of UTF-16 is Chinese. */
function isOfThisDesk(text: string): boolean {
  const others = text.match(/[^\t\r\n -~\u00a0-\u06ff\u200c-\u203a]/gu) ?? []
  return others.length <= text.length / 20
}

function guessUtf8OrPage(bytes: Uint8Array): Encoding {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  if (first === -1) return 'utf-8'
  const sample = bytes.subarray(Math.max(0, first - 100), first + SAMPLE)
  const signs = Array.from(new TextDecoder('utf-8').decode(sample)).filter((one) => one > '\u007f')
  const torn = signs.filter((one) => one === '\ufffd').length
  // A code page read as UTF-8 is torn nearly everywhere; the cut at the end of the sample tears one.
  return torn <= signs.length / 10 + 1 && torn < signs.length ? 'utf-8' : guessCodePage(sample)
}
