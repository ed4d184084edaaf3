import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { currentOf } from '#app/stale.ts'
import { PersonFile } from '#contract/people.contract.ts'
import {
  DetailsShape,
  entryOf,
  type DetailsEntry,
  type DetailsWritten,
} from '#features/people/details/details-shape.ts'
import { useSavePerson } from '#features/people/people.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { announce } from '#ui/toast/toasts.ts'

/** The form filled from a file, its draft, and its way into the store. */
export function useDetailsForm(file: PersonFile, onDone: () => void) {
  const format = useFormat()
  const save = useSavePerson()
  const form = useForm<DetailsEntry, unknown, DetailsWritten>({
    resolver: zodResolver(DetailsShape),
    defaultValues: entryOf(file.details, format),
  })
  useFieldFailures(form, save.error, useFailureWords('people'), {
    birth: 'birth',
    ...Object.fromEntries(form.getValues('targets').flatMap(fieldsOfTarget)),
  })
  useFirstFocus(form.control, 'names.0.text')
  const draft = useDraft('details', file.id, form, { seen: file })
  const write = (details: DetailsWritten, version: number) =>
    save.mutate(
      { ...details, id: file.id, version },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:details.saved') })
          draft.done(onDone)
        },
      },
    )
  return {
    form,
    draft,
    seen: draft.seen ?? file,
    save,
    write,
    current: currentOf(save.error, PersonFile),
  }
}

function fieldsOfTarget(_: unknown, index: number) {
  const fields = [`targets.${index}.since`, `targets.${index}.until`] as const
  return fields.map((field) => [field, field] as const)
}
