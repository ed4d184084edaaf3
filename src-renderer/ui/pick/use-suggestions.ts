import { useId, useState, type KeyboardEvent } from 'react'

interface UseSuggestions<Item> {
  readonly items: readonly Item[]
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
  /** Enter, Tab or a click on an item; `event` tells whether Ctrl was held. */
  readonly onCommit: (item: Item, event?: KeyboardEvent) => void
  /** Tab takes the highlighted item too: what was typed and tabbed is not lost. */
  readonly commitsOnTab: boolean
}

/** The keys of an input with a list under it: the first item is highlighted at once, ↑ ↓ walk, Enter and Tab take it. */
export function useSuggestions<Item>(props: UseSuggestions<Item>) {
  const { items, isOpen, setOpen, onCommit, commitsOnTab } = props
  const listId = useId()
  const [walked, setWalked] = useState({ items, index: 0 })
  // A new list starts at its first item again.
  const highlighted = walked.items === items ? walked.index : 0
  const walk = (step: number) => {
    if (!isOpen) return setOpen(true)
    if (items.length === 0) return undefined
    return setWalked({ items, index: (highlighted + step + items.length) % items.length })
  }
  const commit = (event: KeyboardEvent): boolean => {
    const item = isOpen ? items[highlighted] : undefined
    if (item === undefined) return false
    onCommit(item, event)
    return true
  }
  const handled: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: () => (walk(isOpen ? 1 : 0), true),
    ArrowUp: () => (walk(-1), true),
    Enter: commit,
    Tab: (event) => (commitsOnTab && !event.shiftKey && commit(event), false),
    Escape: () => isOpen && (setOpen(false), true),
  }
  const onKeyDown = (event: KeyboardEvent) => {
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
    },
  } as const
}
