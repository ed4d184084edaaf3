import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { ClientLanguage } from './language.ts'
import { ContactChannel, ContactEnding, ContactSource } from './lists.ts'
import { EndedNeed, Need, NewNeed } from './needs.contract.ts'
import { NewPerson, PersonLabel } from './people.contract.ts'
import { Help } from './services.contract.ts'

/** 0 ordinary, 1 urgent, 2 crisis: seen before everybody else. */
export const Urgency = z.literal([0, 1, 2])
export type Urgency = z.infer<typeof Urgency>

export const VisitState = z.enum(['waiting', 'held', 'called', 'ended'])
export type VisitState = z.infer<typeof VisitState>

export const Comer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), personId: Id }),
  z.object({ kind: z.literal('new'), person: NewPerson }),
  z.object({ kind: z.literal('anonymous') }),
])
export type Comer = z.infer<typeof Comer>

const Contact = z.object({
  who: Comer,
  channel: ContactChannel.default('in-person'),
  /** One line anyone at the desk may read; what belongs to the case is a note and is not written here. */
  remark: z.string().trim().max(200).default(''),
  source: ContactSource.nullable().default(null),
  language: ClientLanguage,
  interpreter: z.boolean().default(false),
})

export const WalkIn = Contact.extend({
  needs: z.array(NewNeed).min(1).max(8),
  urgency: Urgency.default(0),
})
export type WalkIn = z.infer<typeof WalkIn>

/** A contact that ends as it comes: somebody asked and was told. */
export const EndedContact = Contact.extend({
  needs: z.array(NewNeed).max(8).default([]),
  ending: ContactEnding.extract(['information', 'out-of-remit']),
})
export type EndedContact = z.infer<typeof EndedContact>

export const QueueEntry = z.object({
  id: Id,
  ticket: z.int().nullable(),
  day: Day,
  /** Null is nobody: an anonymous contact. */
  person: PersonLabel.nullable(),
  needs: z.array(Need),
  urgency: Urgency,
  state: VisitState,
  ending: ContactEnding.nullable(),
  channel: ContactChannel,
  remark: z.string(),
  language: ClientLanguage,
  interpreter: z.boolean(),
  arrivedAt: Instant,
  calledAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  calledBy: z.object({ id: Id, name: z.string(), room: z.string() }).nullable(),
  version: Version,
})
export type QueueEntry = z.infer<typeof QueueEntry>

/** One time that a person came, as it is chosen from a list. */
export const VisitOfPerson = QueueEntry.pick({
  id: true,
  day: true,
  arrivedAt: true,
  channel: true,
  state: true,
  ending: true,
})
export type VisitOfPerson = z.infer<typeof VisitOfPerson>

export const Queue = z.object({
  day: Day,
  /** In the one order of the queue. */
  entries: z.array(QueueEntry),
  waiting: z.int(),
  /** How long those called today have waited; null while nobody was called. */
  medianWaitMs: z.number().nullable(),
})
export type Queue = z.infer<typeof Queue>

/** The visit after the act, and the event that takes the act back. */
export const QueueAct = z.object({ entry: QueueEntry, eventId: Id })
export type QueueAct = z.infer<typeof QueueAct>

const seen = { id: Id, version: Version }
const actFailures = ['visit-not-found', 'not-possible-now'] as const

export const EndedVisit = z.object({
  ...seen,
  ending: ContactEnding,
  help: z.array(Help).max(8).default([]),
  needEndings: z.array(EndedNeed).max(8).default([]),
})
export type EndedVisit = z.infer<typeof EndedVisit>

export const visitsContract = {
  'visits.registerWalkIn': command({
    permission: 'visits.write',
    input: WalkIn,
    output: QueueAct,
    failures: ['person-not-found', 'already-waiting', 'day-ahead', 'restricted-file'],
  }),
  'visits.recordContact': command({
    permission: 'visits.write',
    input: EndedContact,
    output: QueueAct,
    failures: ['person-not-found', 'day-ahead', 'restricted-file'],
  }),
  'visits.listQueue': query({ permission: 'visits.read', input: z.object({}), output: Queue }),
  /** Every time a person came, newest first. */
  'visits.listOfPerson': query({
    permission: 'visits.read',
    input: z.object({ personId: Id }),
    output: z.array(VisitOfPerson),
  }),
  'visits.callNext': command({
    permission: 'visits.write',
    input: z.object({}),
    output: QueueAct,
    failures: ['nobody-waiting'],
  }),
  'visits.call': command({
    permission: 'visits.write',
    input: z.object(seen),
    output: QueueAct,
    failures: actFailures,
  }),
  'visits.hold': command({
    permission: 'visits.write',
    input: z.object(seen),
    output: QueueAct,
    failures: actFailures,
  }),
  'visits.backInLine': command({
    permission: 'visits.write',
    input: z.object(seen),
    output: QueueAct,
    failures: actFailures,
  }),
  'visits.setUrgency': command({
    permission: 'visits.write',
    input: z.object({ ...seen, urgency: Urgency }),
    output: QueueAct,
    failures: actFailures,
  }),
  'visits.end': command({
    permission: 'visits.write',
    input: EndedVisit,
    output: QueueAct,
    failures: [
      ...actFailures,
      'no-help-recorded',
      'help-but-left',
      'need-not-found',
      'already-ended',
      'not-your-case',
    ],
  }),
  /** Exactly as it was before the act; refused once anything newer has happened to that visit. */
  'visits.undo': command({
    permission: 'visits.write',
    input: z.object({ eventId: Id }),
    output: z.object({ entry: QueueEntry.nullable() }),
    failures: ['cannot-undo', 'too-late-to-undo'],
  }),
}
