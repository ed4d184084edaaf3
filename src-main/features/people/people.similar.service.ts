import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { NewPerson } from '#contract/people.contract.ts'
import type { SimilarPerson } from '#contract/search.contract.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import { visitsSeen } from '#main/features/visits/visit-lookup.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import {
  isRareName,
  isShown,
  judgeDuplicate,
  mostShown,
  scoresOf,
  similarNames,
} from './names/duplicates.ts'
import { labelsOf, readLabels } from './people.service.ts'
import * as search from './people.search.repository.ts'
import { phoneTail, readPhone } from './phones.ts'

type Searcher = Pick<QueryContext, 'db' | 'session' | 'may' | 'parts' | 'centre' | 'clock'>
type Newcomer = Readonly<{ name: string; birth: PartialDate | null; phone: string }>

const shortestName = 3

/** Whom the desk may know already, from what is typed so far of somebody new. */
export async function similarPeople(
  context: Searcher,
  newcomer: Newcomer,
): Promise<SimilarPerson[]> {
  const scores = await namesLike(context, newcomer.name)
  const samePhone = new Set(await peopleWithPhone(context, newcomer.phone))
  const ids = [...new Set([...scores.keys(), ...samePhone])]
  const isRare = isRareName(scores)
  const labels = await labelsOf(context, ids)
  const visits = await visitsSeen(context, ids)
  return ids
    .flatMap((id) => {
      const person = labels.get(id)
      if (!person) return []
      const name = newcomer.name.trim() === '' ? null : (scores.get(id) ?? 0)
      const births = [newcomer.birth, person.birth] as const
      const verdict = judgeDuplicate({ name, births, samePhone: samePhone.has(id), isRare })
      return isShown(verdict) ? [{ person, verdict }] : []
    })
    .toSorted((a, b) => b.verdict.score - a.verdict.score)
    .slice(0, mostShown)
    .map(({ person, verdict: { band, reasons } }) => ({
      person,
      level: band === 'warn' ? 'warning' : 'quiet',
      sameBirth: reasons.includes('same'),
      samePhone: reasons.includes('same-phone'),
      lastVisit: visits.get(person.id)?.day ?? null,
    }))
}

/**
 * A file that is hidden from who registers and is this person's for all that is known: the desk may not open a second one
 * unwarned, and is told no more than that.
 */
export async function findHiddenLike(
  context: Searcher,
  { names, birth, phone }: Pick<NewPerson, 'names' | 'birth' | 'phone'>,
): Promise<string | undefined> {
  const hidden = await hiddenFiles(context)
  if (hidden.size === 0) return undefined
  const labels = await readLabels(context.db, hidden)
  const samePhone = new Set(await peopleWithPhone(context, phone))
  const matches = names.flatMap(({ text }) => context.parts.names.similar(text))
  return [...labels.values()].find((person) => {
    const scores = matches.flatMap((one) => (one.personId === person.id ? one.score : []))
    const likeness = {
      name: Math.max(0, ...scores),
      births: [birth, person.birth] as const,
      samePhone: samePhone.has(person.id),
    }
    return judgeDuplicate(likeness).band === 'warn'
  })?.id
}

async function namesLike(context: Searcher, name: string): Promise<ReadonlyMap<string, number>> {
  if (name.trim().length < shortestName) return new Map()
  const options = { ...similarNames, except: await hiddenFiles(context) }
  return scoresOf(context.parts.names.search(name, options))
}

async function peopleWithPhone({ db, centre }: Searcher, phone: string): Promise<string[]> {
  if (!readPhone(phone, centre.country)) return []
  const tail = phoneTail(phone, centre.country)
  return tail ? (await search.listByPhone(db, tail)).map(({ person_id }) => person_id) : []
}
