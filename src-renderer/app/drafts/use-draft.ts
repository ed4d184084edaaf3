/*
 * const draft = useDraft('note', personId, form)               form: what useForm gave, defaultValues complete
 * <DraftedForm draft={draft} …>…fields…</DraftedForm>           "Draft from 12:04 · continue / discard"
 * mutate(x, { onSuccess: () => draft.done(onClose) })           the text has become a record
 * Saved 400 ms after the last key, when a field is left and before a lock; back on mount; gone after done().
 * A dialog closed by Escape keeps its draft; a Cancel button throws it away, as `done` does.
 * What opens the desk is never kept, nor what is no text: such fields are named in `without`.
 * A form over a record names it: `{ seen: plan }`. Kept with the text, `draft.seen` is what is compared and whose version
 * is sent; else a text that comes back would overwrite what a colleague has written since.
 * Kept with the text is the request id of what was asked while it stood there (`asked.ts`): sent again after a kill, it is the
 * same request.
 * What the form is about dies with its record: `forgetHalfTyped` in the service that ends it.
 */
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import { send } from '#app/desk.ts'
import { takeInHand } from '#app/drafts/asked.ts'
import { createDraftKeeper, saveDraftsNow } from '#app/drafts/draft-keeper.ts'
import { type Typed, typedOf } from '#app/drafts/typed-of.ts'

export interface Draft<Seen = unknown> {
  /** The record on which the text in the form was written. */
  readonly seen: Seen
  /** When the text now in the form was saved, if it came back; undefined once continued. */
  readonly restoredFrom: string | undefined
  /** Goes on with it. */
  readonly keep: () => void
  /** Throws it away; the form is as it was at the start. */
  readonly discard: () => void
  /** The text has become a record, or is not wanted: forgotten, and then the form may be left. */
  readonly done: (leave?: () => void) => void
  /** Of a form that stays open: what has been saved is what is seen from now on. */
  readonly saw: (record: NonNullable<Seen>) => void
}

interface DraftOptions<Seen> {
  /** The record the form is filled from. */
  readonly seen?: Seen
  /** Fields that are not kept: a password, a picture. */
  readonly without?: readonly string[]
}

/** Keeps a half-filled form through a lock, a crash and a walk to another page. */
export function useDraft<Values extends FieldValues, Seen = undefined>(
  name: string,
  subject: string,
  { subscribe, reset, formState }: Pick<UseFormReturn<Values>, 'subscribe' | 'reset' | 'formState'>,
  { without = [], seen: record }: DraftOptions<Seen> = {},
): Draft<Seen | undefined> {
  const { goBack, beginAgain, ...sight } = useSight(record)
  const keeper = useMemo(() => createDraftKeeper({ form: name, subject }), [name, subject])
  const typedIn = useEffectEvent((values: Values) => {
    const typed = typedOf(values, formState.defaultValues ?? {}, without)
    return typed === undefined ? undefined : { values: typed, ...seenOf(sight.seen) }
  })
  const restore = useEffectEvent((found: Found<Values, Seen>) => {
    // A field that the form has gained since starts as it does today.
    reset(Object.assign({}, formState.defaultValues, found.values), { keepDefaultValues: true })
    keeper.cameBack({ values: plain(found.values), ...seenOf(found.seen) }, found.asked)
    goBack(found)
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
      const found = await findDraft<Values, Seen>(name, subject)
      if (!found || isTouched) return
      isTouched = true
      restore(found)
    }
    void bringBack()
    const putDown = takeUp(keeper)
    return () => {
      unsubscribe()
      putDown()
    }
  }, [keeper, name, subject, subscribe])

  return {
    ...sight,
    saw: (saved) => {
      sight.saw(saved)
      keeper.saw(plain(saved))
    },
    discard: () => {
      beginAgain()
      void keeper.discard()
      reset()
    },
    done: (leave) => {
      sight.keep()
      void keeper.discard()
      leave?.()
    },
  }
}

/** While its form is on the screen: saved whenever a field is left, and told of what is asked. */
function takeUp(keeper: ReturnType<typeof createDraftKeeper>): () => void {
  const leave = () => void keeper.saveNow()
  window.addEventListener('focusout', leave)
  const leaveHand = takeInHand(keeper)
  return () => {
    leaveHand()
    window.removeEventListener('focusout', leave)
    leave()
  }
}

/** The form is filled once: what the record becomes later is not what was seen. */
function useSight<Seen>(record: Seen | undefined) {
  const [atFirst, setAtFirst] = useState(record)
  const [{ seen, restoredFrom }, set] = useState<Sight<Seen>>({ seen: record })
  return {
    seen,
    restoredFrom,
    goBack: (found: Readonly<{ seen?: Seen; savedAt: string }>) =>
      set({ seen: found.seen, restoredFrom: found.savedAt }),
    keep: () => set({ seen }),
    beginAgain: () => set({ seen: atFirst }),
    saw: (saved: NonNullable<Seen>) => {
      setAtFirst(saved)
      set({ seen: saved })
    },
  }
}

interface Sight<Seen> {
  readonly seen: Seen | undefined
  readonly restoredFrom?: string
}

type Found<Values, Seen> = Readonly<{
  values: DefaultValues<Values>
  seen?: Seen
  asked?: Readonly<Record<string, string>>
  savedAt: string
}>

function seenOf(seen: unknown): Readonly<Record<string, Typed>> {
  return seen === undefined ? {} : { seen: plain(seen) }
}

/** As it crosses to the store. */
function plain(value: unknown): Typed {
  return JSON.parse(JSON.stringify(value))
}

async function findDraft<Values, Seen>(
  form: string,
  subject: string,
): Promise<Found<Values, Seen> | undefined> {
  // What a form that was closed a moment ago saves may still be on its way, and would come too late to be found.
  await saveDraftsNow()
  const found = await send('drafts.find', { form, subject }).catch(() => null)
  if (typeof found?.value !== 'object' || found.value === null) return undefined
  if (!('values' in found.value)) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: this very form saved it, and it is checked again at submit
  return { ...found.value, savedAt: found.savedAt } as Found<Values, Seen>
}
