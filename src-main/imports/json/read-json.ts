import { ImportRefusal } from '../import-refusal.ts'
import type { Imported } from '../imported.ts'
import { limits } from '../limits.ts'

/** @param bytes of UTF-8, with or without its mark, at most `limits.bytesIn`. Throws `ImportRefusal`. */
export function readJson(bytes: Uint8Array): Imported {
  const text = decode(bytes)
  measure(text)
  try {
    return { kind: 'json', value: JSON.parse(text, refuseUnsafeKey) as unknown }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new ImportRefusal('json-damaged')
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ImportRefusal('text-not-utf8')
  }
}

const pieces = /"(?:[^"\\]|\\.)*"?|[[\]{},]/gsu

/** Depth and number of values, before anything is built of them. */
function measure(text: string): void {
  let depth = 0
  let values = 1
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === '[' || piece === '{') depth += 1
    if (piece === ']' || piece === '}') depth -= 1
    if (piece === ',' || piece === '[' || piece === '{') values += 1
    if (depth > limits.nesting) throw new ImportRefusal('json-too-deep')
    if (values > limits.values) throw new ImportRefusal('too-many-values')
  }
}

/** `JSON.parse` makes them plain keys; whoever copies the object would make them more. */
function refuseUnsafeKey(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new ImportRefusal('json-unsafe-key')
  return value
}
