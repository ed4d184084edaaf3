import type { Contact } from '#contract/people.contract.ts'
import { letterCase } from './letter-case.ts'
import type { TestDesk } from './open-desk.ts'

export const alert = 'nevolať domov'
export const unsafePhone = '+421 903 765 432'
export const unsafeMail = 'spolu@rodina.example'
export const safePhone = '+421 905 123 456'
export const otherPhone = '+421 908 111 222'
const note = 'Manžel sleduje jej telefón.'
const former = 'Rezaei Zdeněk'

export const contacts: readonly Contact[] = [
  { kind: 'phone', value: safePhone, safe: true, remark: 'do obeda' },
  { kind: 'phone', value: unsafePhone, safe: false, remark: 'dvíha manžel' },
  { kind: 'email', value: unsafeMail, safe: false, remark: '' },
  { kind: 'phone', value: otherPhone, safe: true, remark: '' },
]

/** A person with an alert, a name left behind, places where they are not safe to reach, and a note in the case. */
export async function watchedCase(desk: TestDesk) {
  const about = await letterCase(desk)
  const { personId } = about
  const { details, version } = await desk.send('people.get', { id: personId })
  const names = [...details.names, { kind: 'former' as const, text: former }]
  await desk.send('people.save', {
    ...details,
    alert,
    names: [names[0]!, names[2]!, names[1]!],
    contacts: [...contacts],
    id: personId,
    version,
  })
  await desk.send('people.writeNote', { personId, text: note })
  return about
}
