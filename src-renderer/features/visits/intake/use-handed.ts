import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { send } from '#app/desk.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { focusField } from '#ui/form/focus-field.ts'

/** Takes over what the search box handed: a name to register, or somebody to queue. */
export function useHanded(form: IntakeForm) {
  const { name, person } = useSearch({ from: '/' })
  const navigate = useNavigate()
  const take = useEffectEvent(async () => {
    if (name !== undefined) {
      form.setValue('known', null)
      form.setValue('name', name, { shouldDirty: true })
      focusField(form.control, 'name')
    }
    if (person !== undefined) takePerson(form, await send('people.label', { id: person }))
    void navigate({ to: '/', search: {}, replace: true })
  })
  useEffect(() => {
    if (name !== undefined || person !== undefined) void take()
  }, [name, person])
}

/** Somebody known comes: what the file says need not be asked, only why they come. */
export function takePerson(form: IntakeForm, person: PersonLabel) {
  form.setValue('known', person, { shouldDirty: true })
  form.setValue('isAnonymous', false)
  form.setValue('language', person.language)
  form.setValue('interpreter', person.interpreter)
  form.clearErrors('name')
  focusField(form.control, 'reasons')
}
