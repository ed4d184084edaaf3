import type { consentContract } from '#contract/consent.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { listConsents, listOverrides, recordConsent, withdrawConsent } from './consent.service.ts'

export const consentHandlers: HandlersOf<typeof consentContract> = {
  'consent.list': (context, { personId }) => listConsents(context, personId),
  'consent.record': recordConsent,
  'consent.withdraw': withdrawConsent,
  'consent.listOverrides': listOverrides,
}
