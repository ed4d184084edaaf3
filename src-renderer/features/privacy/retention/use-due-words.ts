import { useTranslation } from 'react-i18next'
import {
  RetentionKind,
  type DueDeletion,
  type RetentionPeriods,
} from '#contract/privacy.contract.ts'
import { useFormat } from '#i18n/use-format.ts'

type Amounts = readonly Pick<DueDeletion, 'kind' | 'count'>[]

/** What a line of the list is, why it stands there, and several of them summed up. */
export function useDueWords() {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const period = (months: number) =>
    months % 12 === 0
      ? t('period.years', { count: months / 12 })
      : t('period.months', { count: months })
  return {
    what: ({ kind, count }: Amounts[number]) => {
      if (kind === 'file') return t('due.file')
      return count === null || kind === 'notes' ? t(`kind.${kind}`) : t(`amount.${kind}`, { count })
    },
    why: ({ kind }: Amounts[number], periods: RetentionPeriods) =>
      t(`due.reason.${kind}`, { period: period(periods[kind]) }),
    sum: (lines: Amounts) =>
      format.list(
        RetentionKind.options.flatMap((kind) => {
          const ofKind = lines.filter((line) => line.kind === kind)
          if (ofKind.length === 0) return []
          if (kind === 'notes') return t('notesOf', { count: ofKind.length })
          return t(`amount.${kind}`, {
            count: ofKind.reduce((sum, line) => sum + (line.count ?? 0), 0),
          })
        }),
      ),
  }
}

/** A line is known by its kind and whom it is about. */
export function lineId({ kind, personId }: Pick<DueDeletion, 'kind' | 'personId'>): string {
  return `${kind} ${personId ?? ''}`
}
