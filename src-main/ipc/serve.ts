import Sqlite from 'better-sqlite3'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { contract, type MessageName } from '#contract/index.ts'
import { may, type Permission } from '#contract/permissions.ts'
import { CommonFailure, type Failure, type Result } from '#contract/result.ts'
import { appendAudit } from '#main/store/audit/append-audit.ts'
import type { Database } from '#main/store/database.ts'
import { StoreFailure, storeFailureOf } from '#main/store/store-failure.ts'
import type { Trace } from './context.ts'
import type { Desk, OpenDesk } from './desk.ts'
import { asksInEmergency, seenInEmergency } from './emergency.ts'
import { type Hidden, hideIds, nothingHidden } from './hidden-ids.ts'
import { Refusal } from './refusal.ts'
import { findReply, insertReply } from './requests.repository.ts'

/** As it came across: a page that is not ours may send anything. */
export type Asked = Readonly<{ name: unknown; input: unknown; requestId: unknown }>

type Reply = Result<unknown, string>
type Message = (typeof contract)[MessageName]
type Work = (context: unknown, input: unknown) => Promise<unknown>
type Call = Hidden &
  Readonly<{
    name: MessageName
    message: Message
    work: Work
    /** It asks of a file that was opened in an emergency. */
    inEmergency: boolean
  }>

/** The only door: known message, then who asks, then shape, then the work, then the trace of it. */
export async function serve(desk: Desk, asked: Asked): Promise<Reply> {
  if (!isMessage(asked.name)) return refused('invalid-input')
  const message: Message = contract[asked.name]
  const open = desk.open()
  if (message.permission !== undefined) {
    if (!open) return refused('not-signed-in')
    if (!isHeard(open, asked.name, message)) return refused('not-permitted')
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: `Handlers` ties each name to its own shape
  const work = desk.handlers[asked.name] as Work
  try {
    const parsed = message.input.safeParse(asked.input)
    if (!parsed.success) return refused('invalid-input', { fields: fieldsOf(parsed.error) })
    const asking = { name: asked.name, kind: message.kind, input: parsed.data }
    const hidden = open ? await hideIds(open, asking, desk.newId) : nothingHidden(parsed.data)
    const question = { emergency: message.emergency, input: hidden.input }
    const inEmergency = open !== undefined && (await asksInEmergency(open, question))
    if (open && !inEmergency && !isPermitted(open, message)) return refused('not-permitted')
    const call: Call = { name: asked.name, message, work, inEmergency, ...hidden }
    const value = await perform(desk, open, call, asked.requestId)
    return { ok: true, value: message.output.parse(value) }
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.told)
    if (isResting(error)) return refused('processing-restricted')
    const trouble = troubleOf(error)
    if (trouble) return refused(trouble.code, { details: trouble.fields })
    return refused('unexpected', { reference: desk.reportBug(error, asked.name) })
  }
}

/** By role, or perhaps in an emergency; and nothing but a new password to somebody who signed in with one that a colleague chose. */
function isHeard(open: OpenDesk, name: MessageName, message: Message): boolean {
  if (open.mustChange() && name !== 'staff.changePassword') return false
  return message.emergency || isPermitted(open, message)
}

function isPermitted({ session }: OpenDesk, { permission }: Message): boolean {
  return permission === undefined || may(session.role, permission)
}

async function perform(desk: Desk, open: OpenDesk | undefined, call: Call, requestId: unknown) {
  if (call.message.kind === 'entrance') {
    return call.work({ entrance: desk.entrance, refusal: newRefusal }, call.input)
  }
  if (!open) throw new Refusal('not-signed-in')
  switch (call.message.kind) {
    case 'query':
    case 'errand':
      return read(desk, open, call)
    case 'command':
      return write(desk, open, call, requestId)
    case 'draft':
      return open.transact(async (db) =>
        call.work({ ...shared(desk, open, call).context, db }, call.input),
      )
    default:
      return call.message satisfies never
  }
}

/** Somebody outside its team came upon a restricted file: refused, and on record. */
const MET = 'restricted.met'

function isMeeting(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'restricted-file'
}

/** A reader; where the view is sensitive, or something left the desk, the row is written before the reply. */
async function read(desk: Desk, open: OpenDesk, call: Call): Promise<unknown> {
  const { context, traced } = shared(desk, open, call)
  const value = await call.work({ ...context, db: open.db }, call.input)
  if (isRecorded(open, call)) {
    await open.transact(async (db) => audit(db, open, call.name, traced(value)))
  }
  return value
}

function isRecorded({ session }: OpenDesk, { message, inEmergency, isOpened }: Call): boolean {
  const { kind, audited } = message
  if (inEmergency || isOpened) return true
  if (audited === 'oversight') return may(session.role, 'cases.oversee')
  return audited === 'view' || kind === 'errand'
}

/** One immediate transaction: the work, its audit row and the memory of having been asked. */
async function write(desk: Desk, open: OpenDesk, call: Call, requestId: unknown): Promise<unknown> {
  const { success, data: id } = z.uuid().safeParse(requestId)
  if (!success) throw new Refusal('invalid-input')
  const request = { id, staffId: open.session.staffId, message: call.name }
  let later: (() => void)[] = []
  let traces: Traced | undefined
  const work = open.transact(async (db) => {
    later = []
    const before = await findReply(db, request)
    if (before === '') throw new Refusal('stale')
    if (before !== undefined) return JSON.parse(before)
    const { context, traced } = shared(desk, open, call)
    traces = traced
    const done = await call.work({ ...context, db, afterCommit: queueOn(later) }, call.input)
    await audit(db, open, call.name, traced(done))
    await insertReply(db, { ...request, at: open.clock.now(), reply: done })
    return done
  })
  const value = await work.catch(async (error: unknown) => {
    if (isMeeting(error))
      await open.transact(async (db) => audit(db, open, MET, traces?.(undefined) ?? {}))
    throw error
  })
  for (const then of later) then()
  return value
}

function shared(desk: Desk, open: OpenDesk, call: Call) {
  const traces: Trace[] = []
  const context = {
    session: open.session,
    may: (permission: Permission) =>
      may(open.session.role, permission) || (call.inEmergency && seenInEmergency.has(permission)),
    centre: open.centre(),
    clock: open.clock,
    newId: desk.newId,
    refusal: newRefusal,
    parts: open.parts,
    trace: (trace: Trace) => void traces.push(trace),
  }
  const traced: Traced = (value) =>
    revealed(Object.assign({ subjectId: idOf(value) ?? idOf(call.input) }, ...traces), call.reveal)
  return { context, traced }
}

/** What the log is told of the work, once it is done. */
type Traced = (value: unknown) => Trace

function revealed({ subjectId, detail, ...trace }: Trace, reveal: Call['reveal']): Trace {
  const told = Object.entries(detail ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? reveal(value) : value,
  ])
  return {
    ...trace,
    ...(subjectId !== undefined && { subjectId: reveal(subjectId) }),
    detail: Object.fromEntries(told),
  }
}

async function audit(
  db: Transaction<Database>,
  open: OpenDesk,
  action: string,
  trace: Trace,
): Promise<void> {
  await appendAudit(db, open.auditKey, {
    at: open.clock.now(),
    actorId: open.session.staffId,
    role: open.session.role,
    action,
    subjectType: trace.subjectType ?? action.split('.')[0] ?? null,
    subjectId: trace.subjectId ?? null,
    reason: trace.reason ?? null,
    detail: trace.detail ?? {},
  })
}

const troubles: ReadonlySet<string> = new Set(CommonFailure.options)

/** What the store's file or disk is to blame for. An errand's own file elsewhere is not the store, unless it has no room. */
function troubleOf(error: unknown): StoreFailure | undefined {
  const failure = storeFailureOf(error)
  const isOfStore = error instanceof StoreFailure || error instanceof Sqlite.SqliteError
  if (!failure || !troubles.has(failure.code)) return undefined
  return isOfStore || failure.code === 'disk-full' ? failure : undefined
}

/** What the triggers of a file whose processing rests say, whichever message met them. */
function isResting(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.message === 'processing-restricted'
}

function queueOn(later: (() => void)[]) {
  return (work: () => void) => void later.push(work)
}

function newRefusal(code: string, told?: Refusal['told']): Refusal {
  return new Refusal(code, told)
}

function isMessage(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function refused(code: string, told: Omit<Failure<string>, 'code'> = {}): Reply {
  return { ok: false, failure: { code, ...told } }
}

/** Field path → the key of its message: the window knows words, zod knows codes. */
function fieldsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.code]))
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined
}
