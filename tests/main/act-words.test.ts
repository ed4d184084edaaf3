import { expect, test } from 'vitest'
import { familyOf } from '#main/features/audit/act-words.ts'

test.each([
  ['people.get', 'viewed'],
  ['documents.print', 'left'],
  ['centre.backUp', 'left'],
  ['upkeep.drill', 'checked'],
  ['upkeep.check', 'checked'],
  ['upkeep.wipe', 'wiped'],
  ['consent.record', 'added'],
  ['consent.withdraw', 'withdrawn'],
  ['referrals.withdraw', 'withdrawn'],
  ['referrals.cancel', 'withdrawn'],
  ['desk.cancelRenewal', 'withdrawn'],
  ['staff.remove', 'removed'],
  ['directory.retire', 'removed'],
  ['upkeep.removePlace', 'removed'],
  ['visits.undo', 'undone'],
  ['services.takeBack', 'undone'],
  ['people.leaveHome', 'changed'],
  ['returns.sign', 'signed'],
  ['desk.signIn', 'entered'],
  ['visits.call', 'done'],
])('the log says of %s that something was %s', (action, family) => {
  expect(familyOf(action)).toBe(family)
})
