import { inflateSync } from 'node:zlib'

/** An object of a file as pdfkit writes them: a dictionary, an array or a string, and perhaps a stream. */
export interface PdfObject {
  readonly number: number
  /** Of what it is, without its stream; a character a byte. */
  readonly text: string
  /** As long as its /Length says, and without its compression. */
  readonly stream?: Buffer
}

export interface PdfFile {
  readonly text: string
  readonly trailer: string
  readonly objects: readonly PdfObject[]
}

/**
 * Reads a file by its table of cross-references (ISO 32000-1, 7.5.4). Throws where an offset, a length or a key word is
 * not where it has to be.
 */
export function readPdfFile(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const start = /\nstartxref\n(\d+)\n%%EOF\n?$/u.exec(text)
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)trailer\n([^]*)\nstartxref/u.exec(
    text.slice(Number(start?.[1])),
  )
  const [, count, entries = '', trailer] = table ?? []
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} n/gu)].map(([, offset]) => Number(offset))
  if (trailer === undefined || offsets.length !== Number(count) - 1)
    throw new Error('The table of cross-references is not as it says')
  const objects = offsets.map((offset, index) => readObject(bytes, text, offset, index + 1))
  return { text, trailer, objects }
}

function readObject(bytes: Buffer, text: string, offset: number, number: number): PdfObject {
  const opening = `${number} 0 obj\n`
  if (!text.startsWith(opening, offset)) throw new Error(`Object ${number} is not at ${offset}`)
  const from = offset + opening.length
  const stream = text.indexOf('\nstream\n', from)
  const end = text.indexOf('\nendobj', from)
  if (end < 0) throw new Error(`Object ${number} does not end`)
  if (stream < 0 || stream > end) return { number, text: text.slice(from, end) }
  const dictionary = text.slice(from, stream)
  const [start, length] = [stream + '\nstream\n'.length, /\/Length (\d+)/u.exec(dictionary)?.[1]]
  const after = start + Number(length)
  if (!text.startsWith('\nendstream\nendobj', after)) throw new Error(`Stream ${number} is longer`)
  const raw = bytes.subarray(start, after)
  const isPacked = dictionary.includes('/Filter /FlateDecode')
  return { number, text: dictionary, stream: isPacked ? inflateSync(raw) : raw }
}

/** The object that stands under this key of another one: `/FontFile2 7 0 R`. */
export function objectAt({ objects }: PdfFile, key: string, { text }: PdfObject): PdfObject {
  const found = objects[Number(new RegExp(`/${key} \\[?(\\d+) 0 R`, 'u').exec(text)?.[1]) - 1]
  if (!found) throw new Error(`No object under ${key}`)
  return found
}
