import type { privacyContract } from '#contract/privacy.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { answerLetter, extend } from './answers.service.ts'
import { carryOut, listErasures, recordErasure, refuse } from './erasures.service.ts'
import { lift, listCorrections, ofPerson, restrict } from './restriction.service.ts'
import { approve, getPeriods, keep, listDue, savePeriods } from './retention.service.ts'

export const privacyHandlers: HandlersOf<typeof privacyContract> = {
  'privacy.getPeriods': ({ db }) => getPeriods(db),
  'privacy.savePeriods': savePeriods,
  'privacy.listDue': listDue,
  'privacy.approve': approve,
  'privacy.keep': keep,
  'privacy.listErasures': listErasures,
  'privacy.recordErasure': recordErasure,
  'privacy.carryOut': carryOut,
  'privacy.refuse': refuse,
  'privacy.extend': extend,
  'privacy.answer': answerLetter,
  'privacy.ofPerson': ofPerson,
  'privacy.restrict': restrict,
  'privacy.lift': lift,
  'privacy.listCorrections': listCorrections,
}
