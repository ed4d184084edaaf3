/**
 * The names that stand in a PDF's own structure (/OpenAction, /JS), apart from what it prints, says or carries: streams,
 * strings and comments are passed over, as a reader does.
 */
export function pdfNames(pdf: Uint8Array): Set<string> {
  const text = Buffer.from(pdf).toString('latin1')
  const names = new Set<string>()
  const token = /(?<!end)stream\r?\n|\(|%[^\r\n]*|<[0-9A-Fa-f\s]*>|\/([^\s()<>[\]{}/%]+)/gu
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [all, name] = found
    if (name !== undefined) names.add(name.replace(/#([0-9A-Fa-f]{2})/gu, decoded))
    else if (all.startsWith('stream')) token.lastIndex = endOfStream(text, token.lastIndex)
    else if (all === '(') token.lastIndex = endOfString(text, token.lastIndex)
  }
  return names
}

function decoded(_: string, hex: string): string {
  return String.fromCodePoint(Number.parseInt(hex, 16))
}

function endOfStream(text: string, from: number): number {
  const end = text.indexOf('endstream', from)
  return end < 0 ? text.length : end
}

/** Brackets in a string come in pairs, or behind a backslash. */
function endOfString(text: string, from: number): number {
  let depth = 1
  let at = from
  for (; depth > 0 && at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')') depth--
  }
  return at
}
