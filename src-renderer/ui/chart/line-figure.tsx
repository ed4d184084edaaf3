import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { LineChart, type LinePoint } from '#ui/chart/line-chart.tsx'
import { useFormat } from '#i18n/use-format.ts'
import styles from './line-figure.module.css'

interface LineFigureProps {
  /** What the line counts. */
  readonly label: string
  /** What the axis counts: months. */
  readonly axis: string
  /** Of the teal line and of the grey one: this year, last year. */
  readonly names: { readonly value: string; readonly before: string }
  readonly points: readonly LinePoint[]
}

/** A line with its legend, and the same numbers as a table on demand. */
export function LineFigure({ label, axis, names, points }: LineFigureProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const [isTable, setTable] = useState(false)
  const write = (value: number | undefined, hidden: string | undefined) =>
    value === undefined ? hidden : format.number(value)
  return (
    <figure className={styles['figure']}>
      {isTable ? (
        <table aria-label={label} className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{axis}</th>
              <th scope="col">{names.value}</th>
              <th scope="col">{names.before}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.id}>
                <th scope="row">{point.label}</th>
                <td>{write(point.value, point.hidden?.value)}</td>
                <td>{write(point.before, point.hidden?.before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <LineChart label={label} points={points} />
      )}
      <figcaption className={styles['legend']}>
        <span className={styles['now']}>{names.value}</span>
        <span className={styles['before']}>{names.before}</span>
        <Button kind="plain" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'chart.picture' : 'chart.table')}
        </Button>
      </figcaption>
    </figure>
  )
}
