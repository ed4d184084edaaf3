import type { MessageName } from '#contract/index.ts'
import { hiddenFiles, idsIn, notOnTeam } from '#main/features/restricted/hidden-files.service.ts'
import type { Desk, OpenDesk } from './desk.ts'

/** Acts on the queue: whoever waits is called and seen off, whoever they are; what comes back tells nothing of them. */
const onTheQueue: ReadonlySet<string> = new Set<MessageName>([
  'visits.call',
  'visits.hold',
  'visits.backInLine',
  'visits.setUrgency',
  'visits.end',
  'visits.undo',
])

/** These know by themselves of files that are hidden from who asks. */
const knowing = /^(access|restricted\.(setTeam|lift))\b/u

type Question = Readonly<{ name: MessageName; kind: string; input: unknown }>

export type Hidden = Readonly<{
  input: unknown
  /** Something of a restricted file was asked for that is open to them in an emergency only. */
  isOpened: boolean
  /** The id that was asked for, where the work was given another one. */
  reveal: (id: string) => string
}>

export function nothingHidden(input: unknown): Hidden {
  return { input, isOpened: false, reveal: (id) => id }
}

/**
 * A restricted file is not there for who is outside its team: every id of it that they name, the person's or of whatever
 * stands in the file, becomes one that nobody has, so that each message answers as it does where there is no such thing.
 * Opened in an emergency it is there for reading, and for what a manager has to decide.
 */
export async function hideIds(
  open: OpenDesk,
  { name, kind, input }: Question,
  newId: Desk['newId'],
): Promise<Hidden> {
  const nothing = nothingHidden(input)
  // Drafts are their author's own words, and as deep as the page makes them.
  if (kind === 'entrance' || name.startsWith('drafts.')) return nothing
  const ids = idsOf(input)
  if (ids.length === 0) return nothing
  const outside = await notOnTeam(open)
  const owners = await idsIn(open.db, ids, outside)
  if (owners.size === 0) return nothing
  const isForReading = kind !== 'command' || name.startsWith('privacy.')
  const hidden = isForReading ? await hiddenFiles(open) : outside
  const isOpened = isForReading && [...owners.values()].some((person) => !hidden.has(person))
  if (knowing.test(name)) return { ...nothing, isOpened }
  const unknown = new Map(
    [...owners].flatMap(([id, person]) => (hidden.has(person) ? [[id, newId()] as const] : [])),
  )
  if (onTheQueue.has(name)) for (const id of topIdsOf(input)) unknown.delete(id)
  const known = new Map([...unknown].map(([id, fresh]) => [fresh, id]))
  return {
    input: exchanged(input, unknown),
    isOpened,
    reveal: (id) => known.get(id) ?? id,
  }
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u

/** Every id in what is asked, however deep. */
function idsOf(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : []
  return isPlain(value) ? Object.values(value).flatMap(idsOf) : []
}

/** The act's own: the visit, or the event that is taken back. */
function topIdsOf(input: unknown): string[] {
  if (!isPlain(input)) return []
  const { id, eventId } = input
  return [id, eventId].filter((one) => typeof one === 'string')
}

function exchanged(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => exchanged(one, ids))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exchanged(one, ids)]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
}
