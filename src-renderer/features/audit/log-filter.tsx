import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AuditFamily, type AuditFilter } from '#contract/audit.contract.ts'
import { auditQueries } from '#features/audit/audit.queries.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Select } from '#ui/choice/select.tsx'
import { type DateEntry, emptyDate } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { LatinField } from '#ui/field/text-field.tsx'
import styles from './log-filter.module.css'

interface Typed {
  readonly from: DateEntry
  readonly to: DateEntry
  readonly family: AuditFamily | 'any'
  readonly staffId: string
  readonly fileNumber: string
}

const everything: Typed = {
  from: emptyDate,
  to: emptyDate,
  family: 'any',
  staffId: 'any',
  fileNumber: '',
}

interface LogFilterProps {
  readonly isOfAll: boolean
  readonly onChange: (filter: AuditFilter) => void
}

/** What narrows the log, as it is typed. */
export function LogFilter({ isOfAll, onChange }: LogFilterProps) {
  const { t } = useTranslation('audit')
  const [typed, setTyped] = useState(everything)
  const set = (change: Partial<Typed>) => {
    const now = { ...typed, ...change }
    setTyped(now)
    onChange(toFilter(now))
  }
  const families = AuditFamily.options.map((value) => ({ value, label: t(`family.${value}`) }))
  return (
    <Card>
      <div className={styles['filter']}>
        <SmartDateField
          kind="past"
          label={t('filter.from')}
          value={typed.from}
          onChange={(from) => set({ from })}
        />
        <SmartDateField
          kind="past"
          label={t('filter.to')}
          value={typed.to}
          onChange={(to) => set({ to })}
        />
        <Select
          label={t('filter.family')}
          choices={[{ value: 'any', label: t('filter.any') }, ...families]}
          value={typed.family}
          onChange={(family) => set({ family })}
        />
        {isOfAll && (
          <ColleagueSelect value={typed.staffId} onChange={(staffId) => set({ staffId })} />
        )}
        <LatinField
          label={t('filter.file')}
          value={typed.fileNumber}
          onChange={({ target }) => set({ fileNumber: target.value })}
        />
        <Button
          kind="plain"
          onPress={() => {
            setTyped(everything)
            onChange({})
          }}
        >
          {t('filter.clear')}
        </Button>
      </div>
    </Card>
  )
}

interface ColleagueSelectProps {
  readonly value: string
  readonly onChange: (staffId: string) => void
}

/** Also those who have left: their acts stay. */
function ColleagueSelect({ value, onChange }: ColleagueSelectProps) {
  const { t } = useTranslation('audit')
  const { data: staff = [] } = useQuery(auditQueries.colleagues())
  return (
    <Select
      label={t('filter.staff')}
      choices={[
        { value: 'any', label: t('filter.everybody') },
        ...staff.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value}
      onChange={onChange}
    />
  )
}

function toFilter({ from, to, family, staffId, fileNumber }: Typed): AuditFilter {
  const [first, last] = [dayOf(from), dayOf(to)]
  const file = fileNumber.trim()
  return {
    ...(first && { from: first }),
    ...(last && { to: last }),
    ...(family !== 'any' && { family }),
    ...(staffId !== 'any' && { staffId }),
    ...(file && { fileNumber: file }),
  }
}

function dayOf({ date }: DateEntry): string | undefined {
  return date?.precision === 'day' ? date.iso : undefined
}
