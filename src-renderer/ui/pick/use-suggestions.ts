import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react'

export interface Committed {
  readonly withCtrl: boolean
}

interface UseSuggestions<Item> {
  readonly items: readonly Item[]
  /** The items do not answer what is typed yet: Enter means the best of the answer to come, never one of those before it. */
  readonly isBehind?: boolean
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
  readonly onCommit: (item: Item, keys: Committed) => void
  /** Tab takes the highlighted item too: what was typed and tabbed is not lost. */
  readonly commitsOnTab: boolean
}

/**
 * The keys of an input with a list under it: the first item is highlighted at once, ↑ ↓ walk, Enter and Tab take it. An Enter
 * quicker than the answer is kept until that is there; whatever is pressed meanwhile, and leaving, drop it.
 */
export function useSuggestions<Item>(props: UseSuggestions<Item>) {
  const { items, isBehind = false, isOpen, setOpen, onCommit, commitsOnTab } = props
  const listId = useId()
  const [walked, setWalked] = useState({ items, index: 0 })
  // A new list starts at its first item again.
  const highlighted = walked.items === items ? walked.index : 0
  const walk = (step: number) => {
    if (!isOpen) return setOpen(true)
    if (items.length === 0) return undefined
    return setWalked({ items, index: (highlighted + step + items.length) % items.length })
  }
  const { keepEnter, forgetEnter } = useKeptEnter({ items, isBehind, isOpen, onCommit })
  const commit = ({ ctrlKey: withCtrl }: KeyboardEvent): boolean => {
    const item = isOpen ? items[highlighted] : undefined
    if (item === undefined) return false
    onCommit(item, { withCtrl })
    return true
  }
  const enter = (event: KeyboardEvent): boolean => {
    if (!isOpen || !isBehind) return commit(event)
    keepEnter({ withCtrl: event.ctrlKey })
    return true
  }
  const handled: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: () => (walk(isOpen ? 1 : 0), true),
    ArrowUp: () => (walk(-1), true),
    Enter: enter,
    Tab: (event) => (commitsOnTab && !event.shiftKey && commit(event), false),
    Escape: () => isOpen && (setOpen(false), true),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') forgetEnter()
    if (event.nativeEvent.isComposing || !handled[event.key]?.(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    highlighted,
    listId,
    optionId: (index: number) => `${listId}-${index}`,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': listId,
      'aria-activedescendant': isOpen && items.length > 0 ? `${listId}-${highlighted}` : undefined,
      onKeyDown,
      onInput: forgetEnter,
      onBlur: () => {
        forgetEnter()
        setOpen(false)
      },
    },
  } as const
}

type Keeping<Item> = Pick<UseSuggestions<Item>, 'items' | 'isBehind' | 'isOpen' | 'onCommit'>

function useKeptEnter<Item>({ items, isBehind, isOpen, onCommit }: Keeping<Item>) {
  const kept = useRef<Committed>(undefined)
  const keepEnter = (keys: Committed | undefined) => {
    kept.current = keys
  }
  const forgetEnter = () => keepEnter(undefined)
  const commitKept = useEffectEvent(() => {
    const [best] = items
    const keys = kept.current
    forgetEnter()
    if (keys && isOpen && best !== undefined) onCommit(best, keys)
  })
  useEffect(() => {
    if (!isBehind) commitKept()
  }, [isBehind])
  return { keepEnter, forgetEnter }
}
