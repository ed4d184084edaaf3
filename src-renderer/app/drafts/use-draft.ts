/*
 * const draft = useDraft('note', personId, form)               form: what useForm gave, defaultValues complete
 * <DraftedForm draft={draft} …>…fields…</DraftedForm>           "Draft from 12:04 · continue / discard"
 * mutate(x, { onSuccess: () => draft.done(onClose) })           the text has become a record
 * Saved 400 ms after the last key, when a field is left and before a lock; back on mount; gone after done().
 * A dialog closed by Escape keeps its draft; a Cancel button throws it away, as `done` does.
 * What opens the desk is never kept, nor what is no text: such fields are named in `without`.
 * What the form is about dies with its record: `forgetHalfTyped` in the service that ends it.
 */
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { send } from '#app/desk.ts'
import { createDraftKeeper } from '#app/drafts/draft-keeper.ts'
import { typedOf } from '#app/drafts/typed-of.ts'

export interface Draft {
  /** When the text now in the form was saved, if it came back; undefined once continued. */
  readonly restoredFrom: string | undefined
  /** Goes on with it. */
  readonly keep: () => void
  /** Throws it away; the form is as it was at the start. */
  readonly discard: () => void
  /** The text has become a record, or is not wanted: forgotten, and then the form may be left. */
  readonly done: (leave?: () => void) => void
}

interface DraftOptions {
  /** Fields that are not kept: a password, a picture. */
  readonly without?: readonly string[]
}

/** Keeps a half-filled form through a lock, a crash and a walk to another page. */
export function useDraft<Values extends FieldValues>(
  name: string,
  subject: string,
  form: Pick<UseFormReturn<Values>, 'subscribe' | 'reset' | 'formState'>,
  { without = [] }: DraftOptions = {},
): Draft {
  const [restoredFrom, setRestoredFrom] = useState<string>()
  const keeper = useMemo(() => createDraftKeeper({ form: name, subject }), [name, subject])
  const { subscribe, reset, formState } = form
  const typedIn = useEffectEvent((values: Values) =>
    typedOf(values, formState.defaultValues ?? {}, without),
  )
  const restore = useEffectEvent((value: DefaultValues<Values>, savedAt: string) => {
    // A field that the form has gained since starts as it does today.
    reset(Object.assign({}, formState.defaultValues, value), { keepDefaultValues: true })
    setRestoredFrom(savedAt)
  })

  useEffect(() => {
    let isTouched = false
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: (change) => {
        // A reset names no field, and a list of rows that is only shown changes none: nobody typed.
        if (change.name === undefined) return
        const typed = typedIn(change.values)
        if (typed === undefined && !isTouched) return
        isTouched = true
        keeper.typed(typed)
      },
    })
    const bringBack = async () => {
      const found = await findDraft<Values>(name, subject)
      if (!found || isTouched) return
      isTouched = true
      restore(found.value, found.savedAt)
    }
    void bringBack()
    const leave = () => void keeper.saveNow()
    window.addEventListener('focusout', leave)
    return () => {
      unsubscribe()
      window.removeEventListener('focusout', leave)
      leave()
    }
  }, [keeper, name, subject, subscribe])

  return {
    restoredFrom,
    keep: () => setRestoredFrom(undefined),
    discard: () => {
      setRestoredFrom(undefined)
      void keeper.discard()
      reset()
    },
    done: (leave) => {
      setRestoredFrom(undefined)
      void keeper.discard()
      leave?.()
    },
  }
}

async function findDraft<Values extends FieldValues>(form: string, subject: string) {
  const found = await send('drafts.find', { form, subject }).catch(() => null)
  if (typeof found?.value !== 'object' || found.value === null) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: this very form saved it, and it is checked again at submit
  return { value: found.value as DefaultValues<Values>, savedAt: found.savedAt }
}
