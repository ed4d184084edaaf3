import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useDraft } from '#app/drafts/use-draft.ts'
import { DeskFailure } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { type PersonDetails, PersonFile } from '#contract/people.contract.ts'
import { DetailsShape, entryOf, type DetailsEntry } from '#features/people/details/details-shape.ts'
import { useSavePerson } from '#features/people/people.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { announce } from '#ui/toast/toasts.ts'

/** The form filled from a file, its draft, and its way into the store. */
export function useDetailsForm(file: PersonFile, onDone: () => void) {
  const format = useFormat()
  const save = useSavePerson()
  // The file as it was when this form was filled from it: what others changed since is told apart by it.
  const [seen] = useState(file)
  const form = useForm<DetailsEntry, unknown, PersonDetails>({
    resolver: zodResolver(DetailsShape),
    defaultValues: entryOf(file.details, format),
  })
  useFieldFailures(form, save.error, useFailureWords('people'), {
    birth: 'birth',
    ...Object.fromEntries(form.getValues('targets').flatMap(fieldsOfTarget)),
  })
  const { setFocus } = form
  useEffect(() => setFocus('names.0.text'), [setFocus])
  const draft = useDraft('details', file.id, form)
  const write = (details: PersonDetails, version: number) =>
    save.mutate(
      { ...details, id: file.id, version },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:details.saved') })
          draft.done(onDone)
        },
      },
    )
  return { form, draft, seen, save, write, current: currentOf(save.error) }
}

function fieldsOfTarget(_: unknown, index: number) {
  const fields = [`targets.${index}.since`, `targets.${index}.until`] as const
  return fields.map((field) => [field, field] as const)
}

/** The file as it now is, where saving failed because somebody changed it meanwhile. */
function currentOf(error: Error | null): PersonFile | undefined {
  if (!(error instanceof DeskFailure) || error.failure.code !== 'stale') return undefined
  return PersonFile.safeParse(error.failure.current).data
}
