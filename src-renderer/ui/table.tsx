import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Cell,
  Column as AriaColumn,
  Row,
  Table as AriaTable,
  TableBody,
  TableHeader,
  type Selection,
} from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import { TableChoice } from '#ui/table-choice.tsx'
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
  /** Whether it says anything of a line: left out while it says nothing of any. */
  readonly isSaid?: (line: Line) => boolean
}

export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

export interface Choosing {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
}

interface TableProps<Line> {
  readonly label: string
  readonly columns: readonly Column<Line>[]
  readonly lines: readonly Line[]
  readonly idOf: (line: Line) => string
  /** Enter or a click on a row. */
  readonly onOpen?: (line: Line) => void
  /** Lines are chosen, one by one or all: a box before each, Space, Ctrl+A. */
  readonly choosing?: Choosing | undefined
  /** The page sorts (in the store); the table only shows how. */
  readonly sorting?: Sorting
  readonly onSort?: (sorting: Sorting) => void
  /** Why there is nothing, and what to do. */
  readonly empty: ReactNode
}

/** Rows of one kind; ↑ ↓ walk them, Enter opens, a letter jumps. */
export function Table<Line>(props: TableProps<Line>) {
  const { label, lines, idOf, onOpen, choosing, sorting, onSort, empty } = props
  const columns = saidOf(props)
  const { t } = useTranslation('ui')
  return (
    <div className={styles['frame']}>
      <AriaTable
        aria-label={label}
        className={classNames(styles['table'])}
        onRowAction={(key) => {
          const line = lines.find((one) => idOf(one) === key)
          if (line) onOpen?.(line)
        }}
        {...(choosing && selectionOf(choosing, lines.map(idOf)))}
        {...(sorting && { sortDescriptor: sorting })}
        onSortChange={({ column, direction }) => onSort?.({ column: String(column), direction })}
      >
        <TableHeader>
          {choosing && (
            <AriaColumn className={classNames(styles['heading'], styles['choice'])}>
              <TableChoice label={t('table.chooseAll')} />
            </AriaColumn>
          )}
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
              {choosing && (
                <Cell className={classNames(styles['choice'])}>
                  <TableChoice label={t('table.choose')} />
                </Cell>
              )}
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

function saidOf<Line>({ columns, lines }: TableProps<Line>): readonly Column<Line>[] {
  return columns.filter(({ isSaid }) => !isSaid || lines.length === 0 || lines.some(isSaid))
}

function selectionOf({ chosen, onChoose }: Choosing, all: readonly string[]) {
  return {
    selectionMode: 'multiple',
    selectedKeys: chosen,
    onSelectionChange: (keys: Selection) =>
      onChoose(new Set(keys === 'all' ? all : [...keys].map(String))),
  } as const
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
