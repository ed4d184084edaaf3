import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RetentionKind } from '#contract/privacy.contract.ts'
import {
  PeriodsShape,
  type Periods,
  type PeriodsEntry,
} from '#features/privacy/retention/periods-shape.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface PeriodsConflictProps {
  readonly form: UseFormReturn<PeriodsEntry, unknown, Periods>
  readonly seen: Periods
  readonly current: Periods
  readonly onResolve: (takeTheirs: TakeTheirs<Periods>) => void
}

const fields = [...RetentionKind.options, 'grounds'] as const

/** Periods that somebody else set meanwhile beside those typed here. */
export function PeriodsConflict({ form, seen, current, onResolve }: PeriodsConflictProps) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const wordsOf = (periods: Periods, field: (typeof fields)[number]) =>
    field === 'grounds'
      ? format.list(
          Object.values(periods.grounds)
            .filter((ground) => ground !== '')
            .map((ground) => isolate(ground)),
        )
      : [format.number(periods[field]), t('periods.unit')].join(' ')
  return (
    <Conflict
      fields={fields}
      seen={seen}
      mine={useWritten(form, PeriodsShape) ?? seen}
      theirs={current}
      labelOf={(field) => (field === 'grounds' ? t('periods.grounds') : t(`kind.${field}`))}
      wordsOf={wordsOf}
      onResolve={onResolve}
    />
  )
}
