import { TextDecoder } from 'node:util'
import sax from 'sax'
import type { Packed } from '../archive/open-archive.ts'
import { newRoom, unpack } from '../archive/unpack.ts'
import { ImportRefusal } from '../import-refusal.ts'
import { limits } from '../limits.ts'

/** Told of each element by its name without prefix. Only text between tags is told, white space as it stands. */
export type XmlListener = Readonly<{
  open: (name: string, attributes: ReadonlyMap<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
  /** Bytes of XML read so far. */
  read?: (bytes: number) => void
}>

/**
 * Reads a part of a workbook in one pass, holding no more than a piece of it. Only XML's own five entities are known:
 * a document type, with which others could be declared, is refused.
 */
export async function readXml(part: Packed, listener: XmlListener): Promise<void> {
  const parser = guardedParser(listener)
  let decoder: TextDecoder | undefined
  let bytes = 0
  for await (const piece of unpack(part, newRoom())) {
    decoder ??= decoderFor(piece)
    parser.write(decodeOrRefuse(decoder, piece))
    bytes += piece.length
    listener.read?.(bytes)
  }
  parser.write(decodeOrRefuse(decoder ?? new TextDecoder())).close()
}

function guardedParser({ open, text, close }: XmlListener): sax.SAXParser {
  // By its position it finds an attribute or a comment that does not end.
  const options = { strictEntities: true, position: true }
  const parser = sax.parser(true, options)
  let depth = 0
  parser.onopentag = ({ name, attributes }) => {
    depth += 1
    if (depth > limits.nesting) throw new ImportRefusal('xml-damaged')
    const local = Object.entries(attributes).map(
      ([key, value]) => [localName(key), `${value}`] as const,
    )
    open(localName(name), new Map(local))
  }
  parser.onclosetag = (name) => {
    depth -= 1
    close?.(localName(name))
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a parser's listener, not a page's
  parser.ontext = (said) => text?.(said)
  parser.oncdata = (said) => text?.(said)
  parser.ondoctype = () => {
    throw new ImportRefusal('xml-declares-entities')
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a parser's listener, not a page's
  parser.onerror = () => {
    throw new ImportRefusal('xml-damaged')
  }
  return parser
}

function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  return new TextDecoder('utf-8', { fatal: true })
}

function decodeOrRefuse(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new ImportRefusal('text-not-utf8')
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
