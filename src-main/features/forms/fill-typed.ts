import type { FormId } from '#contract/forms.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { nobody } from '#main/documents/forms/client.ts'
import { signerOf } from '#main/features/staff/session.service.ts'
import { clientOf } from './client-of.ts'
import type { Facts, Filled, Filling } from './filling.ts'

/** Of nobody's file: a group has none, and whoever complains need not be known. */
export async function fillTyped(
  context: Filling,
  form: FormId,
  typed: TypedForm | null,
): Promise<Filled | undefined> {
  if (typed?.form !== form || !mayTell(context, form)) return undefined
  context.trace({ detail: { form } })
  const worker = await signerOf(context.db, context.session.staffId)
  switch (typed.form) {
    case 'attendance':
      return (frame, look) => catalogue.attendance.page({ group: typed, worker }, frame, look)
    case 'complaint-receipt': {
      const data = { client: nobody, complaint: typed, worker }
      return (frame, look) => catalogue['complaint-receipt'].page(data, frame, look)
    }
    case 'closing-letter':
      return undefined
    default:
      return typed satisfies never
  }
}

/** Whether they may read what was issued of nobody's file, and is their own to see (`isOwn`). */
export function mayReadTold({ may }: Pick<Filling, 'may'>, form: FormId): boolean {
  return may(form === 'attendance' ? 'groups.read' : 'complaints.take')
}

/** Whether they may write it: who came to a group, or what somebody without a file complains about. */
export function mayTell({ may }: Pick<Filling, 'may'>, form: FormId): boolean {
  if (form === 'attendance') return may('groups.write')
  return form === 'complaint-receipt' && may('complaints.take')
}

/** Of somebody with a file, who is named as it names them. */
export async function fillComplaint(facts: Facts): Promise<Filled | undefined> {
  const { file, language, typed, worker } = facts
  if (typed?.form !== 'complaint-receipt') return undefined
  const data = { client: clientOf(file, language), complaint: typed, worker }
  return (frame, look) => catalogue['complaint-receipt'].page(data, frame, look)
}
