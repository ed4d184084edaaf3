import type { visitsContract } from '#contract/visits.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { recordContact, registerWalkIn } from './arrivals.service.ts'
import { listQueue } from './queue.service.ts'
import { undo } from './undo.service.ts'
import { listVisitsOfPerson } from './visit-lookup.service.ts'
import { backInLine, call, callNext, endVisit, hold, setUrgency } from './visits.service.ts'

export const visitsHandlers: HandlersOf<typeof visitsContract> = {
  'visits.registerWalkIn': registerWalkIn,
  'visits.recordContact': recordContact,
  'visits.listQueue': listQueue,
  'visits.listOfPerson': listVisitsOfPerson,
  'visits.callNext': callNext,
  'visits.call': call,
  'visits.hold': hold,
  'visits.backInLine': backInLine,
  'visits.setUrgency': setUrgency,
  'visits.end': endVisit,
  'visits.undo': undo,
}
