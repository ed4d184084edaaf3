// Values between the processes as Electron's structured clone carries them, written as JSON text. The function is also
// injected into pages by its source, so it stands alone.

export type Wire = Readonly<{ encode(value: unknown): string; decode(text: string): unknown }>

export function wire(): Wire {
  const tag = '\u0001'
  type Tagged = Readonly<Record<string, unknown>>

  function pack(value: unknown): unknown {
    if (value === undefined) return { [tag]: 'undefined' }
    if (typeof value === 'bigint') return { [tag]: 'bigint', value: String(value) }
    if (typeof value === 'number' && !Number.isFinite(value))
      return { [tag]: 'number', value: String(value) }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(pack)
    if (value instanceof Date) return { [tag]: 'date', value: value.getTime() }
    if (value instanceof Map) return { [tag]: 'map', value: pack([...value]) }
    if (value instanceof Set) return { [tag]: 'set', value: pack([...value]) }
    if (value instanceof Uint8Array) return { [tag]: 'bytes', value: toBase64(value) }
    if (Object.prototype.toString.call(value) !== '[object Object]')
      throw new TypeError(`stand-in: ${value.constructor.name} does not cross`)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]))
  }

  function unpack(packed: unknown): unknown {
    if (typeof packed !== 'object' || packed === null) return packed
    if (Array.isArray(packed)) return packed.map(unpack)
    const tagged = packed as Tagged
    const kind = tagged[tag]
    if (typeof kind !== 'string')
      return Object.fromEntries(Object.entries(packed).map(([key, part]) => [key, unpack(part)]))
    return untag(kind, tagged['value'])
  }

  function untag(kind: string, value: unknown): unknown {
    if (kind === 'bigint') return BigInt(String(value))
    if (kind === 'number') return Number(value)
    if (kind === 'date') return new Date(Number(value))
    if (kind === 'map') return new Map(unpack(value) as [unknown, unknown][])
    if (kind === 'set') return new Set(unpack(value) as unknown[])
    if (kind === 'bytes') return fromBase64(String(value))
    return undefined
  }

  // Chromium has base64 on Uint8Array itself, Node 24 on Buffer only.
  const inNode = typeof Buffer !== 'undefined'
  const toBase64 = (bytes: Uint8Array): string =>
    inNode ? Buffer.from(bytes).toString('base64') : bytes.toBase64()
  const fromBase64 = (text: string): Uint8Array =>
    inNode ? new Uint8Array(Buffer.from(text, 'base64')) : Uint8Array.fromBase64(text)

  return {
    encode: (value) => JSON.stringify(pack(structuredClone(value))),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
