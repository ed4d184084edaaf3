import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RegisterRow, RegisterSheet, RowKind } from '#contract/importing.contract.ts'
import styles from '#features/people/importing/importing.module.css'
import { importingQueries } from '#features/people/importing/importing.queries.ts'
import { useColumnName } from '#features/people/importing/use-column-name.ts'
import { PersonLine } from '#features/people/person-line.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Latin } from '#ui/latin.tsx'
import { Prose } from '#ui/prose.tsx'
import { type Column, Table } from '#ui/table.tsx'

interface RegisterRowsProps {
  readonly token: string
  readonly look: number
  readonly kind: RowKind
  readonly columns: RegisterSheet['columns']
  /** What is done with those who are probably known … */
  readonly known: 'skip' | 'enter'
  /** … but for these lines. */
  readonly except: ReadonlySet<number>
  readonly onExcept: (lines: ReadonlySet<number>) => void
}

/** The rows of one kind, a hundred at a time; of the known ones a box says who is entered as new. */
export function RegisterRows(props: RegisterRowsProps) {
  const { token, look, kind, known, except, onExcept } = props
  const { t } = useTranslation('importing')
  const rows = useInfiniteQuery(importingQueries.rows({ token, kind, look }))
  const lines = rows.data?.pages.flat() ?? []
  const columns = useRowColumns(kind, props.columns)
  const enters = (line: number) => (known === 'enter') !== except.has(line)
  const choose = (ids: ReadonlySet<string>) => {
    const unseen = [...except].filter((line) => !lines.some((row) => row.line === line))
    const other = lines.filter(({ line }) => ids.has(String(line)) !== (known === 'enter'))
    onExcept(new Set([...unseen, ...other.map(({ line }) => line)]))
  }
  if (!rows.data) return undefined
  return (
    <>
      <Table
        label={t(`preview.${kind}`)}
        columns={columns}
        lines={lines}
        idOf={({ line }) => String(line)}
        choosing={
          kind === 'known'
            ? {
                chosen: new Set(lines.flatMap(({ line }) => (enters(line) ? String(line) : []))),
                onChoose: choose,
              }
            : undefined
        }
        empty={<EmptyState title={t('preview.none')} />}
      />
      {rows.hasNextPage && (
        <div>
          <Button isDisabled={rows.isFetchingNextPage} onPress={() => void rows.fetchNextPage()}>
            {t('preview.more')}
          </Button>
        </div>
      )}
    </>
  )
}

function useRowColumns(kind: RowKind, columns: RegisterSheet['columns']): Column<RegisterRow>[] {
  const { t } = useTranslation('importing')
  const format = useFormat()
  const nameOf = useColumnName(columns)
  const why = ({ problem }: RegisterRow) => {
    if (!problem) return ''
    const words = t(`problem.${problem.code}`)
    if (problem.column === null) return words
    return t('preview.atColumn', { problem: words, column: nameOf(problem.column) })
  }
  const line = { id: 'line', label: t('preview.line'), isNumber: true, isRowHeader: false } as const
  const base: Column<RegisterRow>[] = [
    { ...line, render: (row) => format.number(row.line) },
    {
      id: 'name',
      label: t('preview.name'),
      isRowHeader: true,
      render: ({ name }) => <Prose>{name}</Prose>,
    },
  ]
  if (kind === 'refused') return [...base, { id: 'why', label: t('preview.why'), render: why }]
  const facts: Column<RegisterRow>[] = [
    {
      id: 'birth',
      label: t('preview.birth'),
      render: ({ birth }) => (birth ? format.partialDate(birth) : ''),
    },
    { id: 'phone', label: t('preview.phone'), render: ({ phone }) => <Latin>{phone}</Latin> },
  ]
  if (kind === 'fresh') return [...base, ...facts]
  return [
    ...base,
    ...facts,
    { id: 'who', label: t('preview.who'), render: (row) => <Likes row={row} /> },
  ]
}

function Likes({ row: { files, lines } }: { readonly row: RegisterRow }) {
  const { t } = useTranslation('importing')
  return (
    <span className={styles['likes']}>
      {files.map((person) => (
        <PersonLine key={person.id} person={person} />
      ))}
      {lines.map((line) => (
        <span key={line}>{t('preview.alsoLine', { line })}</span>
      ))}
    </span>
  )
}
