import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useEffectEvent } from 'react'
import { type DefaultValues, type FieldValues, useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { useDraft } from '#app/drafts/use-draft.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import type { Told, ToldForm } from '#features/forms/typed/told.ts'

interface ToldOptions<Entry extends FieldValues> {
  readonly name: ToldForm
  /** The record it is about, or empty. */
  readonly subject: string
  readonly shape: z.ZodType<TypedForm, Entry>
  readonly start: DefaultValues<Entry> & Entry
  readonly onTold: (told: Told) => void
}

/** Fields whose text goes onto the sheet as it is typed, and is kept as a draft. */
export function useTold<Entry extends FieldValues>(options: ToldOptions<Entry>) {
  const { name, subject, shape, start, onTold } = options
  const form = useForm<Entry, unknown, TypedForm>({
    resolver: zodResolver(shape),
    defaultValues: start,
    mode: 'onChange',
  })
  const draft = useDraft(name, subject, form)
  const values = useWatch({ control: form.control })
  const readIn = (all: unknown) => shape.safeParse(all).data ?? null
  const tell = useEffectEvent((all: unknown) =>
    onTold({
      typed: readIn(all),
      read: () => readIn(form.getValues()),
      clear: draft.discard,
    }),
  )
  useEffect(() => tell(values), [values])
  return { form, draft }
}
