import { useTranslation } from 'react-i18next'
import type { RegisterSheet } from '#contract/importing.contract.ts'

/** What a column is called, by its number from 1: by its heading, where it has one. */
export function useColumnName(columns: RegisterSheet['columns']): (number: number) => string {
  const { t } = useTranslation('importing')
  return (number) => columns[number - 1]?.heading.trim() || t('columns.unnamed', { number })
}
