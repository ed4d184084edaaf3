import { expect, test } from 'vitest'
import { z } from 'zod'
import { contract, type MessageName } from '#contract/index.ts'

/**
 * Whatever changes a record says which version of it was seen: two readings of one row are never overwritten silently. Here
 * stands every other message that writes, with what it does instead.
 */
const unversioned: Readonly<Partial<Record<MessageName, string>>> = {
  'access.acknowledge': 'adds that one manager has read of it; read twice is read',
  'access.close': 'ends what the one who asks has opened themselves; closed twice is closed',
  'access.open': 'a new opening',
  'consent.record': 'a new decision, which stands after the one before it',
  'directory.add': 'a new office',
  'drafts.discard': 'one’s own half-typed text: nobody else reads or writes it',
  'drafts.save': 'one’s own half-typed text, overwritten in place as it is typed',
  'forms.issue': 'a new paper with a number of its own, frozen beside the earlier ones',
  'forms.issueWithoutFile':
    'a new paper beside the earlier ones; the next edition of one says what it changes',
  'needs.add': 'a new need',
  'people.compareAgain': 'takes back what was said of a pair; taken back twice is taken back',
  'people.importRegister': 'opens files of its own, and counts again whom the desk knows',
  'people.keepApart': 'the last word on a pair holds, and is taken back by the other act',
  'people.takeCase': 'joins the team; a colleague who joins at the same time joins as well',
  'people.writeNote': 'a new note; notes are never edited',
  'plans.start': 'a new plan; refused while there is an open one',
  'privacy.approve':
    'names each line as it was put before the manager (kind, since when, how many); refused as not due where that has changed',
  'privacy.keep': 'a new reason to keep, which stands after the one before it',
  'privacy.recordErasure': 'a new request',
  'privacy.restrict': 'a new restriction; refused where one is in force',
  'referrals.undo': 'names the very event; refused where another came after it',
  'restricted.set': 'a new restriction of a file; refused where one is in force',
  'returns.sign':
    'a signed return beside the earlier ones, none of which is changed; refused where nothing has changed since',
  'services.give': 'a new line of help',
  'staff.add': 'a new colleague; a sign-in word that is taken is refused',
  'staff.changePassword': 'proved by the password it replaces, which only its owner knows',
  'staff.resetPassword':
    'the last password given is the one in force, and whoever gives it hands it over; nothing that was there is lost',
  'upkeep.addPlace': 'a new place; the same folder twice is refused',
  'upkeep.removePlace':
    'a place is never edited, only taken out; taken out twice is refused as gone',
  'upkeep.settle': 'names the row of the log; refused where it has happened again since',
  'visits.callNext':
    'takes whoever is next at that moment, in one transaction: no two colleagues call the same person',
  'visits.recordContact': 'a new visit',
  'visits.registerWalkIn': 'a new visit; somebody who waits already is refused',
  'visits.undo': 'names the very event; refused where another came after it',
}

const writing = Object.entries(contract).filter(
  ([, { kind }]) => kind === 'command' || kind === 'draft',
)

test('every message that writes carries the version it saw, or says here what it does instead', () => {
  const without = writing.flatMap(([name, { input }]) => (hasVersion(input) ? [] : [name]))
  expect(without.toSorted()).toEqual(Object.keys(unversioned).toSorted())
})

function hasVersion(input: z.ZodType): boolean {
  const shape = JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))
  return /"(?:version|planVersion)":/u.test(shape)
}
