import { Search } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Kbd } from '#ui/kbd.tsx'
import type { Keys } from '#ui/keyboard/key-press.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import { SuggestionList, type Suggestion } from '#ui/pick/suggestion-list.tsx'
import { type Committed, useSuggestions } from '#ui/pick/use-suggestions.ts'
import styles from './search-box.module.css'

export interface SearchBoxProps {
  readonly label: string
  readonly placeholder: string
  readonly shortcut: Keys
  readonly text: string
  readonly onType: (text: string) => void
  /** What was found, best first; the caller searches and draws. */
  readonly suggestions: readonly Suggestion[]
  /** They do not answer the text yet. */
  readonly isBehind?: boolean
  readonly onChoose: (id: string, keys: Committed) => void
  /** Under the list: what Enter does, that another layout was meant, why nothing is found. */
  readonly note?: ReactNode
}

/** The box through which everything is found; its list opens as one types or comes in. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, shortcut, text, onType, suggestions, isBehind, onChoose, note } =
    props
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const focus = () => {
    input.current?.focus()
    input.current?.select()
  }
  useShortcut({ keys: shortcut, describe: () => label, run: focus })
  useShortcut({ keys: '/', describe: () => label, run: focus })
  const choose = (suggestion: Suggestion | undefined, keys = { withCtrl: false }) => {
    if (!suggestion) return
    setOpen(false)
    onChoose(suggestion.id, keys)
  }
  const { highlighted, listId, inputProps } = useSuggestions({
    items: suggestions,
    isBehind: isBehind ?? false,
    isOpen,
    setOpen,
    onCommit: choose,
    commitsOnTab: false,
  })
  return (
    <div ref={box} className={styles['box']}>
      <Search aria-hidden />
      <input
        {...inputProps}
        ref={input}
        type="text"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onType(event.target.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
      />
      <Kbd keys={shortcut} />
      <SuggestionList
        id={listId}
        label={label}
        isOpen={isOpen && (suggestions.length > 0 || Boolean(note))}
        anchor={box}
        highlighted={highlighted}
        suggestions={suggestions}
        onChoose={(index) => choose(suggestions[index])}
        note={note}
      />
    </div>
  )
}
