import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './suggestion-list.module.css'

export interface Suggestion {
  readonly id: string
  readonly content: ReactNode
}

interface SuggestionListProps {
  readonly id: string
  readonly label: string
  readonly isOpen: boolean
  /** The box it hangs under, as wide as it. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly suggestions: readonly Suggestion[]
  readonly highlighted: number
  readonly onChoose: (index: number) => void
  /** Said under the list or in its place: why it is empty, what Enter will do. */
  readonly note?: ReactNode
}

/** The list under an input, in the top layer so that no card cuts it off. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, label, isOpen, anchor, suggestions, highlighted, onChoose, note } = props
  const layer = useRef<HTMLDivElement>(null)
  const isScrolled = useRef(false)
  useEffect(() => {
    if (!isOpen) return undefined
    const shown = layer.current
    if (anchor.current) shown?.showPopover({ source: anchor.current })
    return () => shown?.hidePopover()
  }, [isOpen, anchor])
  const current = suggestions[highlighted]?.id
  useEffect(() => {
    // A list that stands at its beginning is asked nothing: the browser would lay it out for the answer, before the frame.
    if (current === undefined || (highlighted === 0 && !isScrolled.current)) return
    document.querySelector(`#${CSS.escape(`${id}-${highlighted}`)}`)?.scrollIntoView({
      block: 'nearest',
    })
  }, [id, highlighted, current])
  return (
    <div
      ref={layer}
      popover="manual"
      className={styles['layer']}
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot stand under an input */}
      <div role="listbox" id={id} aria-label={label} tabIndex={-1}>
        {suggestions.map((suggestion, index) => (
          <Option
            key={suggestion.id}
            id={`${id}-${index}`}
            isHighlighted={index === highlighted}
            onChoose={() => onChoose(index)}
          >
            {suggestion.content}
          </Option>
        ))}
      </div>
      {note && <div className={styles['note']}>{note}</div>}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly isHighlighted: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** Pressed with the pointer before the input loses its caret; keys never reach it, they stay in the input. */
function Option({ id, isHighlighted, onChoose, children }: OptionProps) {
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option holds text alone
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isHighlighted}
      className={classNames(styles['option'], isHighlighted && styles['highlighted'])}
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      {children}
    </div>
  )
}
