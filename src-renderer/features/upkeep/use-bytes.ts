import { useTranslation } from 'react-i18next'
import { useFormat } from '#i18n/use-format.ts'

/** Room on a disk: whole megabytes, from ten gigabytes on whole gigabytes. */
export function useBytes(): (bytes: number) => string {
  const { t } = useTranslation('upkeep')
  const { number } = useFormat()
  return (bytes) =>
    bytes < 10e9
      ? t('megabytes', { amount: number(Math.floor(bytes / 1e6)) })
      : t('gigabytes', { amount: number(Math.floor(bytes / 1e9)) })
}
