import { useTranslation } from 'react-i18next'
import type { Fact, UnmergePlan } from '#contract/merging.contract.ts'
import type { PersonDetails } from '#contract/people.contract.ts'
import { useDetailsWords } from '#features/people/details/use-details-words.ts'
import { useHomeWords } from '#features/people/household/use-home-words.ts'
import { useFactName } from '#features/people/merging/use-fact-name.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'

type Change = UnmergePlan['changes'][number]

/** What a file says otherwise than when it was made of two: "Address: – → Hlavná 1". */
export function useChangeWords(details: PersonDetails): (change: Change) => string {
  const { t } = useTranslation(['merging', 'people'])
  const factName = useFactName()
  const detailsWords = useDetailsWords()
  const format = useFormat()
  const { spellWords } = useHomeWords()
  const factWords = (fact: Fact | null, called: string): string => {
    if (fact === null) return ''
    if (fact.of === 'team') return isolate(called)
    if (fact.of === 'household') {
      return fact.value
        ? `${isolate(called)}${middleDot}${t(`people:householdRole.${fact.value.role}`)}`
        : ''
    }
    if (fact.of === 'residences') {
      const { role, usual } = fact.value
      const beside = usual ? [] : [t('people:household.beside')]
      return [
        isolate(called),
        t(`people:householdRole.${role}`),
        ...beside,
        ...spellWords(fact.value),
      ].join(middleDot)
    }
    const words = detailsWords({ ...details, ...detailsOf(fact) })
    return format.list(fieldsOf(fact).flatMap((field) => words[field]))
  }
  return ({ before, now, called }) => {
    const fact = now ?? before
    const label = fact ? factName(fact.of) : ''
    const was = factWords(before, called.before) || '–'
    const is = factWords(now, called.now) || '–'
    return t('merging:unmerge.change', { label, was, is })
  }
}

type DetailsFact = Exclude<Fact, { of: 'team' | 'household' | 'residences' }>

function detailsOf(fact: DetailsFact): Partial<PersonDetails> {
  if (fact.of === 'names') return { names: [fact.value] }
  if (fact.of === 'contacts') return { contacts: [fact.value] }
  if (fact.of === 'targets') return { targets: [fact.value] }
  if (fact.of === 'language' || fact.of === 'home') return fact.value
  return { [fact.of]: fact.value }
}

function fieldsOf({ of }: DetailsFact): readonly (keyof PersonDetails)[] {
  if (of === 'language') return ['language', 'literacy']
  return of === 'home' ? ['zoneId', 'address', 'landmark'] : [of]
}
