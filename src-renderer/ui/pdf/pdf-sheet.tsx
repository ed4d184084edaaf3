import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { middleDot } from '#contract/middle-dot.ts'
import { Chip, Chips } from '#ui/chip.tsx'
import { Latin } from '#ui/latin.tsx'
import type { Paper } from '#ui/pdf/pdf-document.ts'
import styles from './pdf-sheet.module.css'

const PdfPages = lazy(() => import('#ui/pdf/pdf-pages.tsx').then((m) => ({ default: m.PdfPages })))

interface PdfSheetProps {
  /** What the paper is: Letter, as it will print. */
  readonly title: string
  /** Where its bytes are; undefined while there are none yet. */
  readonly url: string | undefined
  /** Beside the title and the size that the paper itself has: its language. */
  readonly summary?: ReactNode
}

/** The very paper that will print, lying on the screen; its size and pages are read from it. */
export function PdfSheet({ title, url, summary }: PdfSheetProps) {
  const { t } = useTranslation('ui')
  const [paper, setPaper] = useState<Paper>()
  const waiting = <p className={styles['waiting']}>{t('pdf.loading')}</p>
  return (
    <section aria-label={title} className={styles['sheet']}>
      <header className={styles['header']}>
        <h3>{title}</h3>
        <Chips>
          {summary}
          {url && paper && <PaperChip paper={paper} />}
        </Chips>
      </header>
      {url ? (
        <Suspense fallback={waiting}>
          <PdfPages title={title} url={url} onOpened={setPaper} />
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  )
}

function PaperChip({ paper: { size, pages } }: { readonly paper: Paper }) {
  const { t } = useTranslation('ui')
  return (
    <Chip>
      {size && <Latin>{size}</Latin>}
      {size && middleDot}
      {t('pdf.pages', { count: pages })}
    </Chip>
  )
}
