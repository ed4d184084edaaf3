import { seenOf } from './case-under-test.ts'
import { all, type Guarded, manager, nothing, oversight, type Row, team } from './kinds.ts'

const proposers = { ...team, manager: 'ok', 'data-officer': 'ok' } as const

type PrivacyMessage = Extract<Guarded, `privacy.${string}`>

/** Who gets what of the protection of data. */
export const privacyRows: { readonly [M in PrivacyMessage]: Row<M> } = {
  'privacy.getPeriods': { ask: nothing, ...oversight },
  'privacy.savePeriods': {
    ask: () => ({
      file: 60,
      notes: 36,
      letters: 36,
      papers: 36,
      remarks: 24,
      drafts: 3,
      version: 1,
      grounds: { file: '', notes: '', letters: '', papers: '', remarks: '', drafts: '' },
    }),
    ...oversight,
  },
  'privacy.listDue': { ask: nothing, ...oversight },
  // Nothing is old enough yet.
  'privacy.approve': {
    ask: ({ of }) => ({
      lines: [{ kind: 'file', personId: of.personId, since: '2026-11-24', count: 1 }],
    }),
    ...manager,
    manager: 'not-due',
    restricted: 'not-due',
  },
  'privacy.keep': {
    ask: ({ of }) => ({
      lines: [{ kind: 'file', personId: of.personId }],
      reason: 'x',
      until: '2027-11-24',
    }),
    ...oversight,
    manager: 'not-due',
    'data-officer': 'not-due',
    restricted: 'not-due',
  },
  'privacy.listErasures': { ask: nothing, ...oversight },
  'privacy.recordErasure': {
    ask: ({ of }) => ({
      personId: of.personId,
      askedOn: '2026-11-24',
      asker: 'person',
      manner: 'spoken',
    }),
    ...proposers,
    restricted: 'person-not-found',
  },
  'privacy.carryOut': {
    ask: ({ of }) => seenOf(of.resting.request),
    ...manager,
    restricted: 'request-not-found',
  },
  'privacy.refuse': {
    ask: ({ of }) => ({ ...seenOf(of.resting.request), ground: 'claim', reason: 'x' }),
    ...manager,
    restricted: 'request-not-found',
  },
  'privacy.extend': {
    ask: ({ of }) => ({ ...seenOf(of.resting.request), reason: 'x' }),
    ...manager,
    restricted: 'request-not-found',
  },
  'privacy.answer': {
    ask: ({ of }) => ({ id: of.resting.request.id, answer: 'erased', language: 'sk', way: 'save' }),
    ...manager,
    restricted: 'request-not-found',
  },
  'privacy.ofPerson': {
    ask: ({ of }) => ({ personId: of.resting.personId }),
    ...all,
    restricted: 'person-not-found',
  },
  'privacy.restrict': {
    ask: ({ of }) => ({
      personId: of.personId,
      ground: 'accuracy',
      reason: 'x',
      asker: 'centre',
      reviewOn: null,
    }),
    ...proposers,
    restricted: 'person-not-found',
  },
  'privacy.lift': {
    ask: ({ of }) => ({ ...seenOf(of.resting.restriction), reason: 'x' }),
    ...oversight,
    restricted: 'not-restricted',
  },
  'privacy.listCorrections': {
    ask: ({ of }) => ({ personId: of.resting.personId }),
    ...proposers,
    restricted: 'person-not-found',
  },
}
