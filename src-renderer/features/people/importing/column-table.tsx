import { useTranslation } from 'react-i18next'
import { RegisterField, type RegisterSheet } from '#contract/importing.contract.ts'
import styles from '#features/people/importing/importing.module.css'
import { useColumnName } from '#features/people/importing/use-column-name.ts'
import { Select } from '#ui/choice/select.tsx'
import { Prose } from '#ui/prose.tsx'

interface ColumnTableProps {
  readonly columns: RegisterSheet['columns']
  readonly fields: readonly (RegisterField | null)[]
  readonly onChange: (at: number, field: RegisterField | null) => void
}

const LEFT_OUT = 'left-out'

/** Every column with what stands in it first, and what it is taken for. */
export function ColumnTable({ columns, fields, onChange }: ColumnTableProps) {
  const { t } = useTranslation('importing')
  const nameOf = useColumnName(columns)
  const choices = [
    { value: LEFT_OUT, label: t('columns.leftOut') },
    ...RegisterField.options.map((value) => ({ value, label: t(`field.${value}`) })),
  ]
  return (
    <ul className={styles['columns']}>
      {columns.map(({ heading, samples }, at) => (
        // A register has its columns once and for all.
        <li key={`${at} ${heading}`} className={styles['column']}>
          <Select
            label={nameOf(at + 1)}
            choices={choices}
            value={fields[at] ?? LEFT_OUT}
            onChange={(value) => onChange(at, RegisterField.safeParse(value).data ?? null)}
          />
          <ul className={styles['samples']}>
            {samples.map((sample, one) => (
              <li key={one}>
                <Prose>{sample}</Prose>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
