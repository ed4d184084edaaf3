import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './pdf-sheet.module.css'

const PdfPages = lazy(() => import('#ui/pdf/pdf-pages.tsx').then((m) => ({ default: m.PdfPages })))

interface PdfSheetProps {
  /** What the paper is: Letter, as it will print. */
  readonly title: string
  /** Where its bytes are; undefined while there are none yet. */
  readonly url: string | undefined
  /** Beside the title: A4, its language. */
  readonly summary?: ReactNode
}

/** The very paper that will print, lying on the screen. */
export function PdfSheet({ title, url, summary }: PdfSheetProps) {
  const { t } = useTranslation('ui')
  const waiting = <p className={styles['waiting']}>{t('pdf.loading')}</p>
  return (
    <section aria-label={title} className={styles['sheet']}>
      <header className={styles['header']}>
        <h3>{title}</h3>
        {summary}
      </header>
      {url ? (
        <Suspense fallback={waiting}>
          <PdfPages title={title} url={url} />
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  )
}
