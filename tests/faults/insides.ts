import type { Result } from '#contract/result.ts'

const insides = [
  /\b(?:select|insert|update|delete)\b.+\b(?:from|into|set)\b/iu,
  /sqlite|constraint failed|no such (?:table|column)|datatype mismatch/iu,
  /\n\s+at |node_modules|node:internal|\.tsx?\b|file:\/\//u,
  /(?:\/[\w.-]+){3,}/u,
  /[0-9a-f]{48}/iu,
  /TypeError|RangeError|undefined|\[object/u,
] as const

/** They answer with the folder of a backup, because somebody has to find it. */
const tellsFolder = /^(?:centre\.(?:backUp|lastBackup)|restore\..+|upkeep\..+)$/u

/** Where the activity log stood when a month was signed: there to be compared, and printed. */
const tellsHead = 'mac'

/**
 * What a reply tells of the inside of the program, done or refused: SQL, code, paths, keys, and that something broke.
 * What was typed comes back as it was typed, whatever it looks like.
 */
export function insidesIn(
  reply: Result<unknown, string>,
  { name, input }: Readonly<{ name: unknown; input: unknown }>,
): string[] {
  if (!reply.ok && reply.failure.code === 'unexpected') return [`unexpected of ${String(name)}`]
  const mayTell = typeof name === 'string' && tellsFolder.test(name)
  const suspect = textsIn(reply)
    .filter(([key]) => !(mayTell && key === 'folder') && key !== tellsHead)
    .flatMap(([, text]) => (insides.some((one) => one.test(text)) ? [text] : []))
  if (suspect.length === 0) return []
  const typed = textsIn(input).map(([, text]) => text.normalize('NFC'))
  return suspect.filter((text) => !typed.some((said) => said.includes(text.normalize('NFC'))))
}

type Told = readonly [key: string, text: string]

/** Every text in it, names of fields too, however it is nested; each object once. */
function textsIn(whole: unknown): Told[] {
  const found: Told[] = []
  const seen = new Set<unknown>()
  const rest: (readonly [key: string, value: unknown])[] = [['', whole]]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [key, value] = next
    if (typeof value === 'string') found.push([key, value])
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    if (ArrayBuffer.isView(value)) continue
    seen.add(value)
    const isList = Array.isArray(value)
    for (const [name, part] of Object.entries(value)) {
      if (!isList) found.push(['', name])
      rest.push([isList ? key : name, part])
    }
  }
  return found
}
