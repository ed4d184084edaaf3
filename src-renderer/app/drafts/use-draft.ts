/*
 * const draft = useDraft('walk-in', personId ?? '', form)       form: what useForm gave, defaultValues complete
 * <Form …><DraftLine draft={draft} /> …fields…</Form>            "Draft from 12:04 · continue / discard"
 * mutate(x, { onSuccess: () => { draft.done(); form.reset() } })  the text has become a record
 * Saved 400 ms after the last key, when a field is left and before a lock; back on mount; gone after done().
 * Never for a form with a password. What JSON cannot hold (a File) does not belong in its values.
 */
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { send } from '#app/desk.ts'
import { createDraftKeeper } from '#app/drafts/draft-keeper.ts'

export interface Draft {
  /** When the text now in the form was saved, if it came back; undefined once continued. */
  readonly restoredFrom: string | undefined
  /** Goes on with it. */
  readonly keep: () => void
  /** Throws it away; the form is as it was at the start. */
  readonly discard: () => void
  /** The text has become a record. */
  readonly done: () => void
}

/** Keeps a half-filled form through a lock, a crash and a walk to another page. */
export function useDraft<Values extends FieldValues>(
  name: string,
  subject: string,
  form: Pick<UseFormReturn<Values>, 'subscribe' | 'reset' | 'formState'>,
): Draft {
  const [restoredFrom, setRestoredFrom] = useState<string>()
  const keeper = useMemo(() => createDraftKeeper({ form: name, subject }), [name, subject])
  const { subscribe, reset, formState } = form
  const atStart = JSON.stringify(formState.defaultValues)
  const typed = useEffectEvent((values: Values) => {
    const text = JSON.stringify(values)
    keeper.typed(text === atStart ? undefined : JSON.parse(text))
  })
  const restore = useEffectEvent((value: DefaultValues<Values>, savedAt: string) => {
    // A field that the form has gained since starts as it does today.
    reset(Object.assign({}, formState.defaultValues, value), { keepDefaultValues: true })
    setRestoredFrom(savedAt)
  })

  useEffect(() => {
    let hasTyped = false
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: (change) => {
        // A reset names no field: nobody typed.
        if (change.name === undefined) return
        hasTyped = true
        typed(change.values)
      },
    })
    const bringBack = async () => {
      const found = await findDraft<Values>(name, subject)
      if (found && !hasTyped) restore(found.value, found.savedAt)
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
    done: () => {
      setRestoredFrom(undefined)
      void keeper.discard()
    },
  }
}

async function findDraft<Values extends FieldValues>(form: string, subject: string) {
  const found = await send('drafts.find', { form, subject }).catch(() => null)
  if (typeof found?.value !== 'object' || found.value === null) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: this very form saved it, and it is checked again at submit
  return { value: found.value as DefaultValues<Values>, savedAt: found.savedAt }
}
