import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SimilarPerson } from '#contract/search.contract.ts'
import { SimilarList } from '#features/visits/intake/similar-list.tsx'
import { takePerson } from '#features/visits/intake/use-handed.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { useSimilar } from '#features/visits/intake/use-similar.ts'
import { TextField } from '#ui/field/text-field.tsx'

const listId = 'intake-similar'

/** The name; under it, while one types, whom the desk may know already: ↓ walks in, Enter takes. */
export function NameField({ form }: { readonly form: IntakeForm }) {
  const { t } = useTranslation('visits')
  const similar = useSimilar(form)
  const [walked, setWalked] = useState({ similar, index: -1 })
  const index = walked.similar === similar ? walked.index : -1
  const take = (one: SimilarPerson | undefined) => one && takePerson(form, one.person)
  const walk = (step: number) =>
    setWalked({ similar, index: Math.max(-1, Math.min(similar.length - 1, index + step)) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || similar.length === 0) return
    if (event.key === 'ArrowDown') walk(1)
    else if (event.key === 'ArrowUp') walk(-1)
    else if (event.key === 'Enter' && index >= 0 && !event.ctrlKey) take(similar[index])
    else return
    event.preventDefault()
  }
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': similar.length > 0,
    'aria-controls': listId,
    'aria-activedescendant': index >= 0 ? `${listId}-${index}` : undefined,
    onKeyDown,
  } as const
  return (
    <div>
      <TextField
        label={t('intake.name')}
        error={form.formState.errors.name}
        {...combobox}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the desk is for registering: its first field is ready
        autoFocus
        {...form.register('name')}
      />
      <SimilarList id={listId} similar={similar} highlighted={index} onTake={take} />
    </div>
  )
}
