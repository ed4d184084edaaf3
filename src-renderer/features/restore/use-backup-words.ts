import { useTranslation } from 'react-i18next'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { ListedBackup } from '#contract/restore.contract.ts'
import { joinNumbers } from '#i18n/join-numbers.ts'
import { useFormat } from '#i18n/use-format.ts'

/** Before sign-in the centre's own zone is not known: times are those of this computer. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

export function useBackupWords() {
  const { t } = useTranslation('restore')
  const format = useFormat()
  return {
    whenOf: (at: string) =>
      at === ''
        ? t('unknownDay')
        : t('at', { day: format.day(dayInZone(at, here), 'full'), time: format.clock(at) }),
    holds: ({ people, visits, letters }: Pick<ListedBackup, 'people' | 'visits' | 'letters'>) =>
      joinNumbers(
        format.list([
          t('people', { count: people }),
          t('visits', { count: visits }),
          t('letters', { count: letters }),
        ]),
      ),
  }
}
