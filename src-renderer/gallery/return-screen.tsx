import { monthNames } from '#contract/calendar/month-names.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'
import { Bars, type Bar } from '#ui/chart/bars.tsx'
import { LineFigure } from '#ui/chart/line-figure.tsx'
import type { BarTone } from '#ui/chart/track.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import { FigureCard } from '#ui/figure-card.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Frame } from './frame.tsx'
import { useGalleryWords } from './use-gallery-words.ts'

const now = [295, 301, 322, 340, 318, 352, 371, 360, undefined, 389, 400, 412]
const before = [280, 290, 305, 310, 300, 322, 335, 318, 340, 351, 362, 370]

function Needs() {
  const { returns: words, ...all } = useGalleryWords()
  const language = useLanguage()
  const calendar = language === 'fa' ? 'jalali' : 'gregorian'
  const bars = words.needs.map(({ label, value, mark }, index): Bar => {
    const hidden = words.hidden[index - 4]
    return hidden === undefined
      ? { id: label, label, value, mark }
      : { id: label, label, value: undefined, shown: hidden }
  })
  const points = now.map((value, index) => {
    const label = monthNames[language][calendar].alone[(index + 10) % 12] ?? ''
    const hidden = { value: words.hidden[0] ?? '', before: words.hidden[0] ?? '' }
    return {
      id: String(index),
      label,
      tick: label.slice(0, 1),
      value,
      before: before[index],
      hidden,
    }
  })
  return (
    <Card title={words.finding}>
      <Bars label={all.openNeeds} bars={bars} max={100} onOpen={() => {}} />
      <small>{words.note}</small>
      <LineFigure
        label={all.visits}
        axis={all.month}
        names={{ value: all.now, before: all.before }}
        points={points}
      />
    </Card>
  )
}

const tones: readonly BarTone[] = ['deep', 'teal', 'mid', 'saffron', 'good']

function Funnel() {
  const { returns: words, steps } = useGalleryWords()
  const bars = words.funnel.map(({ label, value }, index) => ({
    id: label,
    label,
    value,
    tone: tones[index] ?? 'teal',
  }))
  return (
    <Card title={words.funnelTitle}>
      <Bars isThick label={steps} bars={bars} />
      <small>{words.funnelNote}</small>
      <Chips>
        {words.checks.map((check, index) => (
          <Chip key={check} tone={index === 3 ? 'good' : 'attention'}>
            {check}
          </Chip>
        ))}
      </Chips>
    </Card>
  )
}

/** A month in numbers, each of which opens. */
export function ReturnScreen() {
  const { returns: words } = useGalleryWords()
  const format = useFormat()
  const files = ['XLSX', 'PDF']
  return (
    <Frame>
      <Page
        title={words.title}
        summary={<Chip tone="attention">{words.state}</Chip>}
        actions={
          <>
            {files.map((file) => (
              <Button key={file}>{file}</Button>
            ))}
            <Button kind="primary">{words.sign}</Button>
          </>
        }
      >
        <Columns kind="even">
          {words.figures.map(({ label, value, note }) => (
            <FigureCard key={label} label={label} figure={format.number(value)} note={note} />
          ))}
        </Columns>
        <Columns kind="halves">
          <Needs />
          <Funnel />
        </Columns>
      </Page>
    </Frame>
  )
}
