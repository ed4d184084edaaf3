import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import type { SimilarPerson } from '#contract/search.contract.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { similarQuery } from '#app/similar-query.ts'

const none: readonly SimilarPerson[] = []

/** Whom the desk may know, from what is typed so far. */
export function useSimilar({ control }: IntakeForm): readonly SimilarPerson[] {
  const [name, birth, phone] = useWatch({ control, name: ['name', 'birth', 'phone'] })
  const newcomer = useDeferredValue(JSON.stringify([name.trim(), birth.date ?? null, phone.trim()]))
  const [typedName, typedBirth, typedPhone] = JSON.parse(newcomer)
  const enabled = typedName.length >= 3 || typedPhone.length >= 6
  const asked = { name: typedName, birth: typedBirth, phone: typedPhone }
  const { data = none } = useQuery({ ...similarQuery(asked), enabled })
  return enabled ? data : none
}
