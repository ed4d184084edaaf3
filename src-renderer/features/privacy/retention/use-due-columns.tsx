import { useTranslation } from 'react-i18next'
import type { DueDeletion, RetentionPeriods } from '#contract/privacy.contract.ts'
import { useDueWords } from '#features/privacy/retention/use-due-words.ts'
import { Whose } from '#features/privacy/whose.tsx'
import { useFormat } from '#i18n/use-format.ts'
import type { Column } from '#ui/table.tsx'

/** What is due, whose it is, since when, and why. */
export function useDueColumns(periods: RetentionPeriods): readonly Column<DueDeletion>[] {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const words = useDueWords()
  return [
    ...useLineColumns(),
    {
      id: 'since',
      label: t('due.since'),
      isMinor: true,
      render: ({ since }) => format.day(since, 'short'),
    },
    { id: 'due', label: t('due.dueOn'), render: ({ dueOn }) => format.day(dueOn, 'short') },
    { id: 'why', label: t('due.why'), render: (line) => words.why(line, periods) },
  ]
}

/** What a line is and whose. */
export function useLineColumns(): readonly Column<DueDeletion>[] {
  const { t } = useTranslation('privacy')
  const words = useDueWords()
  return [
    {
      id: 'whose',
      label: t('due.whose'),
      render: ({ person }) => (person ? <Whose person={person} /> : t('due.ofAll')),
    },
    { id: 'what', label: t('due.what'), render: words.what },
  ]
}
