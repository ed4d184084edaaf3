import { useTranslation } from 'react-i18next'
import type { Draft } from '#app/drafts/use-draft.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import styles from './draft-line.module.css'

/** Says that the text came back, and offers to throw it away. */
export function DraftLine({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('drafts')
  const format = useFormat()
  if (!draft.restoredFrom) return undefined
  return (
    <output className={styles['line']}>
      <span>{t('restored', { time: format.clock(draft.restoredFrom) })}</span>
      <Button kind="plain" onPress={draft.keep}>
        {t('continue')}
      </Button>
      <Button kind="plain" onPress={draft.discard}>
        {t('discard')}
      </Button>
    </output>
  )
}
