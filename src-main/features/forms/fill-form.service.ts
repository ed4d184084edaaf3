import type { FormLook } from '#contract/forms.contract.ts'
import { type FormId, formKinds } from '#contract/forms.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import { getFile } from '#main/features/people/person-file.service.ts'
import { refuseWhileResting } from '#main/features/privacy/restriction.service.ts'
import { signerOf } from '#main/features/staff/session.service.ts'
import { mayFill } from './fillable.service.ts'
import { fillClosing, fillPlan } from './fill-from-plan.ts'
import {
  fillAidReceipt,
  fillAppointment,
  fillConference,
  fillConsent,
  fillHomeVisit,
  fillUrgentServices,
  fillVisitSlip,
  fillWaiting,
  fillWithdrawal,
} from './fill-from-records.ts'
import { fillOfCentre } from './fill-of-centre.ts'
import { fillComplaint, fillTyped } from './fill-typed.ts'
import type { Filled, Filler, Filling } from './filling.ts'

const fillers: Readonly<Partial<Record<FormId, Filler>>> = {
  'visit-slip': fillVisitSlip,
  'appointment-card': fillAppointment,
  consent: fillConsent,
  'consent-withdrawal': fillWithdrawal,
  'home-visit': fillHomeVisit,
  'urgent-services': fillUrgentServices,
  'aid-receipt': fillAidReceipt,
  'case-conference': fillConference,
  'plan-russia': fillPlan('plan-russia'),
  'plan-slovakia': fillPlan('plan-slovakia'),
  'plan-iran': fillPlan('plan-iran'),
  'waiting-list': fillWaiting,
  'closing-letter': fillClosing,
  'complaint-receipt': fillComplaint,
}

export type Wanted = FormLook &
  Readonly<{ personId: string | null; of: string | null; typed: TypedForm | null }>

/** Of a visit without a file, of what the centre keeps of itself, or of what is typed. */
async function fillOfNobody(context: Filling, { form, of, language, typed }: Wanted) {
  if (formKinds[form].source === 'typed') return fillTyped(context, form, typed)
  if (of === null) return fillOfCentre(context, form, language)
  if (form !== 'visit-slip') return undefined
  if (!context.may('visits.write')) throw context.refusal('not-your-case')
  context.trace({ subjectType: 'visit', subjectId: of, detail: { form } })
  return fillVisitSlip({ context, of, language })
}

/** The form with what the records say; refused where they do not say it, or not to the one who asks. */
export async function fillForm(context: Filling, wanted: Wanted): Promise<Filled> {
  const { form, personId, of, language, typed } = wanted
  if (personId === null || of === null) {
    const filled = await fillOfNobody(context, wanted)
    if (!filled) throw context.refusal('form-not-fillable')
    return filled
  }
  const file = await getFile(context, personId)
  if (!(await mayFill(context, form, personId))) throw context.refusal('not-your-case')
  await refuseWhileResting(context, personId)
  const worker = await signerOf(context.db, context.session.staffId)
  const filled = await fillers[form]?.({ context, file, of, language, worker, typed })
  if (!filled) throw context.refusal('form-not-fillable')
  context.trace({ subjectType: 'person', subjectId: personId, detail: { form } })
  // Whose file it is stands in the error where a character cannot be printed.
  return (frame, look) => ({ ...filled(frame, look), fileNumber: file.fileNumber })
}
