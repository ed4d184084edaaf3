import { useTranslation } from 'react-i18next'
import type { Found } from '#contract/search.contract.ts'
import { Kbd } from '#ui/kbd.tsx'
import styles from './search-note.module.css'

interface SearchNoteProps {
  readonly found: Found | undefined
  readonly text: string
  readonly mayQueue: boolean
}

/** Under the list: what it shows, that another layout was meant, which key does what. */
export function SearchNote({ found, text, mayQueue }: SearchNoteProps) {
  const { t } = useTranslation('search')
  if (!found) return undefined
  const { hits, meant } = found
  return (
    <div className={styles['note']}>
      <span>
        {meant && t('otherLayout', { meant })}
        {!meant && text.trim() === '' && (hits.length > 0 ? t('lastSeen') : t('hint'))}
        {!meant && text.trim() !== '' && hits.length === 0 && t('none', { text: text.trim() })}
      </span>
      {hits.length > 0 && (
        <span className={styles['keys']}>
          <span>
            <Kbd keys="Enter" /> {t('open')}
          </span>
          {mayQueue && (
            <span>
              <Kbd keys="Ctrl+Enter" /> {t('queue')}
            </span>
          )}
        </span>
      )}
    </div>
  )
}
