import type { FormId } from '#contract/forms.ts'
import { letterByHand } from '#main/documents/by-hand/letter.ts'
import { planByHand } from '#main/documents/by-hand/plan.ts'
import { returnByHand } from '#main/documents/by-hand/return.ts'
import { slipByHand } from '#main/documents/by-hand/client-slip.ts'
import { aidReceipt } from './aid-receipt.ts'
import { appointmentCard } from './appointment-card.ts'
import { attendance } from './attendance.ts'
import { caseConference } from './case-conference.ts'
import { closingLetter } from './closing-letter.ts'
import { communityPlan } from './community-plan.ts'
import { complaintReceipt } from './complaint-receipt.ts'
import { consentWithdrawal } from './consent-withdrawal.ts'
import { consent } from './consent.ts'
import { dayList } from './day-list.ts'
import type { Form } from './form.ts'
import { homeVisit } from './home-visit.ts'
import { intake } from './intake.ts'
import { leaflet } from './leaflet.ts'
import { planIran } from './plan-iran.ts'
import { planRussia } from './plan-russia.ts'
import { planSlovakia } from './plan-slovakia.ts'
import { privacyNotice } from './privacy-notice.ts'
import { safetySheet } from './safety-sheet.ts'
import { satisfaction } from './satisfaction.ts'
import { urgentServices } from './urgent-services.ts'
import { visitSlip } from './visit-slip.ts'
import { waitingList } from './waiting-list.ts'
import { yearlyEvaluation } from './yearly-evaluation.ts'

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
  'case-conference': caseConference,
  'safety-sheet': safetySheet,
  'plan-russia': planRussia,
  'plan-slovakia': planSlovakia,
  'plan-iran': planIran,
  'waiting-list': waitingList,
  'closing-letter': closingLetter,
  attendance,
  'complaint-receipt': complaintReceipt,
  satisfaction,
  'day-list': dayList,
  leaflet,
  'community-plan': communityPlan,
  'yearly-evaluation': yearlyEvaluation,
  'letter-by-hand': letterByHand,
  'slip-by-hand': slipByHand,
  'plan-by-hand': planByHand,
  'return-by-hand': returnByHand,
} satisfies Readonly<Record<FormId, Pick<Form<never>, 'blankPage'>>>
