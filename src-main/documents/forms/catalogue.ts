import type { FormId } from '#contract/forms.ts'
import { aidReceipt } from './aid-receipt.ts'
import { appointmentCard } from './appointment-card.ts'
import { attendance } from './attendance.ts'
import { consentWithdrawal } from './consent-withdrawal.ts'
import { consent } from './consent.ts'
import type { Form } from './form.ts'
import { homeVisit } from './home-visit.ts'
import { intake } from './intake.ts'
import { privacyNotice } from './privacy-notice.ts'
import { satisfaction } from './satisfaction.ts'
import { urgentServices } from './urgent-services.ts'
import { visitSlip } from './visit-slip.ts'

/** Every form with its empty twin: one that is not here does not compile. */
export const catalogue = {
  intake,
  'visit-slip': visitSlip,
  'appointment-card': appointmentCard,
  consent,
  'consent-withdrawal': consentWithdrawal,
  'privacy-notice': privacyNotice,
  'home-visit': homeVisit,
  'urgent-services': urgentServices,
  'aid-receipt': aidReceipt,
  attendance,
  satisfaction,
} satisfies Readonly<Record<FormId, Pick<Form<never>, 'blankPage'>>>
