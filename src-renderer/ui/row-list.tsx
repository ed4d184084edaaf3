import type { ReactNode } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import styles from './row-list.module.css'

export type RowTone = 'next' | 'crisis' | 'attention' | 'done'

interface RowListProps<Line> {
  readonly label: string
  readonly lines: readonly Line[]
  readonly idOf: (line: Line) => string
  /** What a row is called when it is read aloud or jumped to by a letter. */
  readonly nameOf: (line: Line) => string
  readonly render: (line: Line) => ReactNode
  /** An edge and a ground; the row's own words say the same. */
  readonly toneOf?: (line: Line) => RowTone | undefined
  readonly onOpen?: (line: Line) => void
  readonly empty: ReactNode
}

/** Rows that are no table: the queue, the due list. ↑ ↓ walk, Enter opens, ← → reach the buttons in a row. */
export function RowList<Line>(props: RowListProps<Line>) {
  const { label, lines, idOf, nameOf, render, toneOf, onOpen, empty } = props
  return (
    <GridList
      aria-label={label}
      className={classNames(styles['list'])}
      renderEmptyState={() => empty}
      onAction={(key) => {
        const line = lines.find((one) => idOf(one) === key)
        if (line) onOpen?.(line)
      }}
    >
      {lines.map((line) => (
        <GridListItem
          key={idOf(line)}
          id={idOf(line)}
          textValue={nameOf(line)}
          className={classNames(
            styles['row'],
            styles[toneOf?.(line) ?? 'plain'],
            onOpen && styles['opens'],
          )}
        >
          {render(line)}
        </GridListItem>
      ))}
    </GridList>
  )
}
