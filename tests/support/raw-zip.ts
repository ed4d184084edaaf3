import { crc32, deflateRawSync } from 'node:zlib'

/** An entry as it is to be written, true or not. */
export type RawEntry = Readonly<{
  name: string
  content?: Uint8Array | string
  /** What stands in the archive in place of the packed content. */
  packed?: Uint8Array
  method?: number
  flags?: number
  saidSize?: number
  saidPackedSize?: number
  saidCrc?: number
  /** The mode of Unix: 0o120777 is a link. */
  mode?: number
  /** Begins where this entry does, by its index, and holds no bytes of its own. */
  sharesWith?: number
}>

/** ZIP as APPNOTE.TXT 4.3 has it, written without a library: none would write what tests must refuse. */
export function rawZip(entries: readonly RawEntry[], saidCount = entries.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let at = 0
  for (const entry of entries) {
    const fields = fieldsOf(entry)
    const offset = entry.sharesWith === undefined ? at : (offsets[entry.sharesWith] ?? 0)
    offsets.push(offset)
    if (entry.sharesWith === undefined) {
      const body = Buffer.concat([localHeader(fields), fields.packed])
      bodies.push(body)
      at += body.length
    }
    directory.push(directoryHeader(fields, offset))
  }
  const listed = Buffer.concat(directory)
  return Buffer.concat([...bodies, listed, endRecord(saidCount, listed.length, at)])
}

type Fields = ReturnType<typeof fieldsOf>

function fieldsOf(entry: RawEntry) {
  const content = Buffer.from(entry.content ?? '')
  const method = entry.method ?? 8
  const packed = Buffer.from(
    entry.packed ?? (method === 8 ? deflateRawSync(content, { level: 9 }) : content),
  )
  return {
    name: Buffer.from(entry.name),
    packed,
    method,
    flags: 0x800 | (entry.flags ?? 0),
    crc: entry.saidCrc ?? crc32(content),
    size: entry.saidSize ?? content.length,
    packedSize: entry.saidPackedSize ?? packed.length,
    mode: entry.mode ?? 0o100644,
  }
}

function localHeader(fields: Fields): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    shorts(20),
    common(fields),
    shorts(0),
    fields.name,
  ])
}

function directoryHeader(fields: Fields, offset: number): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    shorts(0x0314, 20),
    common(fields),
    shorts(0, 0, 0, 0, 0, fields.mode),
    longs(offset),
    fields.name,
  ])
}

function common({ flags, method, crc, packedSize, size, name }: Fields): Buffer {
  return Buffer.concat([
    shorts(flags, method, 0, 0x21),
    longs(crc, packedSize, size),
    shorts(name.length),
  ])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0005\u0006'),
    shorts(0, 0, count & 0xffff, count & 0xffff),
    longs(size, offset),
    shorts(0),
  ])
}

function shorts(...values: number[]): Buffer {
  return Buffer.from(new Uint16Array(values).buffer)
}

function longs(...values: number[]): Buffer {
  return Buffer.from(new Uint32Array(values).buffer)
}
