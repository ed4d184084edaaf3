/** What a TrueType file says of its glyphs: advance widths (hmtx) in thousandths of an em. Throws on a glyph that reaches out of its table. */
export function advanceWidths(font: Buffer): number[] {
  const table = tablesOf(font)
  const unitsPerEm = table('head').readUInt16BE(18)
  const isLong = table('head').readUInt16BE(50) === 1
  const [count, metrics] = [table('maxp').readUInt16BE(4), table('hhea').readUInt16BE(34)]
  const loca = table('loca')
  const begins = (glyph: number): number =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2
  return Array.from({ length: count }, (_, glyph) => {
    if (begins(glyph) > begins(glyph + 1) || begins(glyph + 1) > table('glyf').length)
      throw new Error(`Glyph ${glyph} is not in its table`)
    const width = table('hmtx').readUInt16BE(Math.min(glyph, metrics - 1) * 4)
    return (width * 1000) / unitsPerEm
  })
}

function tablesOf(font: Buffer): (tag: string) => Buffer {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
    tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + length))
  }
  return (tag) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no ${tag}`)
    return table
  }
}
