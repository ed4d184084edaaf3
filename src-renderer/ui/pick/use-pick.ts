import { useMemo, useState } from 'react'
import { fold, matches } from '#contract/script/fold.ts'
import type { Choice } from '#ui/choice/choice-chips.tsx'
import { useSuggestions } from '#ui/pick/use-suggestions.ts'

export interface PickChoice<Value extends string> extends Choice<Value> {
  /** Other words by which it is found: its name in other languages, a code. */
  readonly alsoFoundBy?: string
}

const SHOWN_AT_ONCE = 50

interface UsePick<Value extends string> {
  readonly choices: readonly PickChoice<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

/** What is typed, what fits it, and when it is taken. */
export function usePick<Value extends string>({ choices, value, onChange }: UsePick<Value>) {
  const chosen = choices.find((choice) => choice.value === value)
  const [typed, setTyped] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const items = useMemo(() => search(choices, typed), [choices, typed])
  const take = (choice: PickChoice<Value> | undefined) => {
    if (!choice) return
    setTyped(undefined)
    setOpen(false)
    onChange(choice.value)
  }
  const suggestions = useSuggestions({
    items,
    isOpen,
    setOpen,
    onCommit: take,
    commitsOnTab: typed !== undefined && typed.trim() !== '',
  })
  const type = (text: string) => {
    setTyped(text)
    setOpen(true)
    if (chosen) onChange(undefined)
  }
  /** A text that is some choice word for word is that choice; any other stays as it is, to be mended. */
  const leave = () => {
    setOpen(false)
    if (typed === undefined) return
    take(choices.find((choice) => fold(choice.label) === fold(typed)))
    if (typed.trim() === '') setTyped(undefined)
  }
  return {
    ...suggestions,
    items,
    isOpen,
    open: () => setOpen(true),
    text: typed ?? chosen?.label ?? '',
    isUnknown: Boolean(typed) && !isOpen,
    take,
    type,
    leave,
  }
}

/** Those that begin as typed come before those that contain it. */
function search<Value extends string>(
  choices: readonly PickChoice<Value>[],
  typed: string | undefined,
): readonly PickChoice<Value>[] {
  const enabled = choices.filter(({ isDisabled }) => !isDisabled)
  if (!typed?.trim()) return enabled.slice(0, SHOWN_AT_ONCE)
  const found = enabled.filter(({ label, alsoFoundBy = '' }) =>
    matches(`${label} ${alsoFoundBy}`, typed),
  )
  const begins = (choice: PickChoice<Value>) => fold(choice.label).startsWith(fold(typed))
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))].slice(
    0,
    SHOWN_AT_ONCE,
  )
}
