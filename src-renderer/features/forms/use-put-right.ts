import { useNavigate } from '@tanstack/react-router'
import { DeskFailure, send } from '#app/desk.ts'
import { useSession } from '#app/session.ts'
import type { DueItem } from '#contract/due.contract.ts'
import type { Permission } from '#contract/permissions.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { type Place, whereItStands } from '#features/forms/where-it-stands.ts'
import { selectInFields } from '#ui/field/select-in-fields.ts'
import type { Way } from '#ui/toast/toasts.ts'

/** Who may put it right there. */
const permissions: Readonly<Record<Place, Permission>> = {
  details: 'people.write',
  household: 'people.write',
  due: 'people.write',
  plan: 'plans.write',
  letter: 'referrals.write',
  directory: 'directory.write',
  staff: 'settings.manage',
  centre: 'settings.manage',
  zones: 'settings.manage',
  typed: 'forms.print',
  emptyForms: 'forms.print',
}

/** Who is meant by a form: what it is filled from. */
export interface About {
  /** Of a form that is filled from a person's file: which. */
  readonly file?: File | undefined
  /** And the record it is filled from. */
  readonly of?: string | undefined
}

type File = Pick<PersonFile, 'id'> & Partial<Pick<PersonFile, 'household'>>

/** The way to the field that holds what cannot be printed, for who may change it there. */
export function usePutRight(): (error: Error | null, about: About) => Way | undefined {
  const session = useSession()
  const goTo = useGoTo()
  return (error, { file, of }) => {
    const found = foundIn(error)
    if (!found || !session?.may(permissions[found.place])) return undefined
    const key = found.place === 'emptyForms' ? 'forms:showEmpty' : 'forms:showCharacter'
    return { words: (say) => say(key), go: () => void goTo({ ...found, file, of }) }
  }
}

interface Found {
  readonly place: Place
  readonly show: string
}

function foundIn(error: Error | null): Found | undefined {
  if (!(error instanceof DeskFailure) || error.failure.code !== 'no-such-character')
    return undefined
  const { field, character } = error.failure.details ?? {}
  const place = whereItStands(String(field))
  return place && { place, show: String(character) }
}

type Wanted = Found & Readonly<{ file: File | undefined; of: string | undefined }>

function useGoTo() {
  const navigate = useNavigate()
  const toPerson = (id: string | undefined, search: Readonly<{ tab: string; show: string }>) =>
    id === undefined ? undefined : navigate({ to: '/people/$id', params: { id }, search })
  return async ({ place, show, file, of }: Wanted) => {
    switch (place) {
      case 'details':
      case 'plan':
        return toPerson(file?.id, { tab: place, show })
      case 'household':
        return toPerson(memberNamed(file, show), { tab: 'details', show })
      case 'due': {
        const due = await findDue(show)
        return toPerson(due?.personId, { tab: due?.tab ?? 'details', show })
      }
      case 'letter':
        return navigate({ to: '/letters/write', search: { again: of, show } })
      case 'directory':
        return navigate({ to: '/letters', search: { tab: 'directory', show } })
      case 'emptyForms':
        return navigate({ to: '/letters', search: { tab: 'forms' } })
      case 'typed':
        return selectInFields(document, show)
      case 'staff':
      case 'centre':
      case 'zones':
        return navigate({ to: '/settings', search: { tab: place, show } })
      default:
        return place satisfies never
    }
  }
}

function memberNamed(file: File | undefined, part: string): string | undefined {
  const members = file?.household?.members ?? []
  return members.find(({ person }) => person.name.includes(part))?.person.id ?? file?.id
}

/** Whose name, or in whose plan. */
async function findDue(part: string) {
  for (const item of await send('due.list', {})) {
    const person = personOf(item)
    if (person.name.includes(part)) return { personId: person.id, tab: 'details' }
    if (item.kind === 'step' && item.step.text.includes(part))
      return { personId: person.id, tab: 'plan' }
  }
  return undefined
}

function personOf(item: DueItem) {
  if ('plan' in item) return item.plan.person
  return 'referral' in item ? item.referral.person : item.person
}
