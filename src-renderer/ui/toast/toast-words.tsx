import { useTranslation } from 'react-i18next'
import type { Say } from '#i18n/say.ts'
import { joinNumbers } from '#i18n/join-numbers.ts'
import type { Toast } from '#ui/toast/toasts.ts'

/** What was done, in the language the window is in now. */
export function ToastWords({ words }: Pick<Toast, 'words'>) {
  const { i18n } = useTranslation()
  const say: Say = i18n.getFixedT(i18n.language)
  return joinNumbers(words(say))
}
