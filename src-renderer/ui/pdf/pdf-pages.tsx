import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWidth } from '#ui/chart/use-width.ts'
import { FailureNote } from '#ui/failure-note.tsx'
import { closePaper, drawPage, openPaper, type Paper } from '#ui/pdf/pdf-document.ts'
import styles from './pdf-sheet.module.css'

type Opened = { readonly paper: Paper } | 'failed' | undefined

/** The paper at the address; the one before stays in sight until the next is read. */
function usePaper(url: string, onOpened: (paper: Paper) => void): Opened {
  const tell = useEffectEvent(onOpened)
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    const reading = new AbortController()
    const show = (next: Opened) => {
      if (reading.signal.aborted) return
      setOpened(next)
      if (typeof next === 'object') tell(next.paper)
    }
    openPaper(url, reading.signal).then(
      (paper) => (reading.signal.aborted ? closePaper(paper) : show({ paper })),
      () => show('failed'),
    )
    return () => reading.abort()
  }, [url])
  useEffect(
    () => (typeof opened === 'object' ? () => closePaper(opened.paper) : undefined),
    [opened],
  )
  return opened
}

interface PdfPagesProps {
  readonly title: string
  readonly url: string
  readonly onOpened: (paper: Paper) => void
}

export function PdfPages({ title, url, onOpened }: PdfPagesProps) {
  const { t } = useTranslation('ui')
  const { ref, width } = useWidth<HTMLDivElement>()
  const opened = usePaper(url, onOpened)
  return (
    <div ref={ref} className={styles['pages']}>
      {opened === 'failed' && <FailureNote title={t('pdf.failed')} />}
      {opened === undefined && <p className={styles['waiting']}>{t('pdf.loading')}</p>}
      {typeof opened === 'object' &&
        width > 0 &&
        Array.from({ length: opened.paper.pages }, (_, index) => (
          <PdfPage
            key={index}
            paper={opened.paper}
            number={index + 1}
            width={width}
            title={title}
          />
        ))}
    </div>
  )
}

interface PdfPageProps {
  readonly paper: Paper
  readonly number: number
  readonly width: number
  readonly title: string
}

function PdfPage({ paper, number, width, title }: PdfPageProps) {
  const { t } = useTranslation('ui')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    const drawing = new AbortController()
    if (canvas.current) {
      const { signal } = drawing
      void drawPage(paper, number, canvas.current, { width, signal }).then(() => setDrawn(true))
    }
    return () => drawing.abort()
  }, [paper, number, width])
  const place = t('pdf.page', { page: number, pages: paper.pages })
  return (
    <canvas
      ref={canvas}
      // pdf.js draws letter by letter from the left; the canvas would take the window's direction.
      dir="ltr"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, there is no file
      role="img"
      aria-label={`${title}. ${place}`}
      aria-busy={!isDrawn}
      className={styles['page']}
    />
  )
}
