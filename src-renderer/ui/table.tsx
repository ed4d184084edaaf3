import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Cell,
  Column as AriaColumn,
  Row,
  Table as AriaTable,
  TableBody,
  TableHeader,
} from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import styles from './table.module.css'

export interface Column<Line> {
  readonly id: string
  readonly label: ReactNode
  readonly render: (line: Line) => ReactNode
  /** Names the row for screen readers; the first column does by itself. */
  readonly isRowHeader?: boolean
  readonly isSortable?: boolean
  /** Numbers stand at the end, in figures of one width. */
  readonly isNumber?: boolean
  /** Left out where the table has little room. */
  readonly isMinor?: boolean
}

export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface TableProps<Line> {
  readonly label: string
  readonly columns: readonly Column<Line>[]
  readonly lines: readonly Line[]
  readonly idOf: (line: Line) => string
  /** Enter or a click on a row. */
  readonly onOpen?: (line: Line) => void
  /** The page sorts (in the store); the table only shows how. */
  readonly sorting?: Sorting
  readonly onSort?: (sorting: Sorting) => void
  /** Why there is nothing, and what to do. */
  readonly empty: ReactNode
}

/** Rows of one kind; ↑ ↓ walk them, Enter opens, a letter jumps. */
export function Table<Line>(props: TableProps<Line>) {
  const { label, columns, lines, idOf, onOpen, sorting, onSort, empty } = props
  return (
    <div className={styles['frame']}>
      <AriaTable
        aria-label={label}
        className={classNames(styles['table'])}
        onRowAction={(key) => {
          const line = lines.find((one) => idOf(one) === key)
          if (line) onOpen?.(line)
        }}
        {...(sorting && { sortDescriptor: sorting })}
        onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
      >
        <TableHeader>
          {columns.map((column, index) => (
            <Heading key={column.id} column={column} isFirst={index === 0} />
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          {lines.map((line) => (
            <Row
              key={idOf(line)}
              id={idOf(line)}
              className={classNames(styles['row'], onOpen && styles['opens'])}
            >
              {columns.map((column) => (
                <Cell key={column.id} className={cellClass(column)}>
                  {column.render(line)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  )
}

function cellClass(column: Pick<Column<never>, 'isNumber' | 'isMinor'>): string {
  return classNames(column.isNumber && styles['number'], column.isMinor && styles['minor'])
}

interface HeadingProps<Line> {
  readonly column: Column<Line>
  readonly isFirst: boolean
}

function Heading<Line>({ column, isFirst }: HeadingProps<Line>) {
  const { id, label, isRowHeader = isFirst, isSortable = false } = column
  return (
    <AriaColumn
      id={id}
      isRowHeader={isRowHeader}
      allowsSorting={isSortable}
      className={classNames(styles['heading'], cellClass(column))}
    >
      {({ sortDirection }) => (
        <span className={styles['sort']}>
          {label}
          {sortDirection === 'ascending' && <ArrowUp aria-hidden />}
          {sortDirection === 'descending' && <ArrowDown aria-hidden />}
        </span>
      )}
    </AriaColumn>
  )
}
