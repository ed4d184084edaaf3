import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { useId } from 'react'
import { useLocale } from 'react-aria-components'
import { useFormat } from '#i18n/use-format.ts'
import { Hatch } from '#ui/chart/hatch.tsx'
import { useWidth } from '#ui/chart/use-width.ts'
import styles from './chart.module.css'

export interface LinePoint {
  readonly id: string
  /** Short, for the axis: the first letter of a month. */
  readonly tick: string
  /** Whole, for the table. */
  readonly label: string
  /** Undefined is hidden or not known: the line breaks there. */
  readonly value: number | undefined
  /** A year before. */
  readonly before?: number | undefined
  /** Why a number that is not there is not told: under 10, not shown. */
  readonly hidden?: Readonly<{ value: string; before: string }>
}

interface LineChartProps {
  readonly label: string
  readonly points: readonly LinePoint[]
  readonly height?: number
}

const MARGIN = { top: 24, foot: 22, side: 34 }

/** Time from the start side, last year in grey; axis from nought, the last number written out. */
export function LineChart({ label, points, height = 150 }: LineChartProps) {
  const { ref, width } = useWidth<SVGSVGElement>()
  const format = useFormat()
  const isMirrored = useLocale().direction === 'rtl'
  const ends: [number, number] = [MARGIN.side, Math.max(width - MARGIN.side, MARGIN.side + 1)]
  const across = scalePoint(
    points.map(({ id }) => id),
    isMirrored ? ends.toReversed() : ends,
  )
  const top = Math.max(1, ...points.flatMap(({ value = 0, before = 0 }) => [value, before]))
  const up = scaleLinear([0, top], [height - MARGIN.foot, MARGIN.top])
  const x = ({ id }: LinePoint) => across(id) ?? 0
  const path = (of: 'value' | 'before') =>
    line<LinePoint>(x, (point) => up(point[of] ?? 0)).defined((point) => point[of] !== undefined)(
      points,
    ) ?? undefined
  const last = points.findLast(({ value }) => value !== undefined)
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      height={height}
      viewBox={`0 0 ${Math.max(width, 1)} ${height}`}
      className={styles['chart']}
    >
      <Grid ticks={up.ticks(3)} y={up} width={width} isMirrored={isMirrored} />
      {points.map((point) => (
        <text
          key={point.id}
          x={x(point)}
          y={height - 6}
          textAnchor="middle"
          className={styles['axis']}
        >
          {point.tick}
        </text>
      ))}
      <HiddenMonths points={points} x={x} step={across.step()} height={height} />
      <path d={path('before')} className={styles['before']} />
      <path d={path('value')} className={styles['now']} />
      {last?.value !== undefined && (
        <>
          <circle cx={x(last)} cy={up(last.value)} r="5" className={styles['last']} />
          <text x={x(last)} y={up(last.value) - 12} textAnchor="middle" className={styles['value']}>
            {format.number(last.value)}
          </text>
        </>
      )}
    </svg>
  )
}

interface HiddenMonthsProps {
  readonly points: readonly LinePoint[]
  readonly x: (point: LinePoint) => number
  readonly step: number
  readonly height: number
}

/** Over the whole height, so that nothing is told of how high the line would be. */
function HiddenMonths({ points, x, step, height }: HiddenMonthsProps) {
  const hatch = useId()
  const hidden = points.filter((point) => point.value === undefined && point.hidden)
  return (
    <>
      <Hatch id={hatch} />
      {hidden.map((point) => (
        <rect
          key={point.id}
          x={x(point) - step / 2}
          y={MARGIN.top}
          width={step}
          height={height - MARGIN.top - MARGIN.foot}
          style={{ fill: `url(#${hatch})` }}
        />
      ))}
    </>
  )
}

interface GridProps {
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
  readonly width: number
  readonly isMirrored: boolean
}

function Grid({ ticks, y, width, isMirrored }: GridProps) {
  const format = useFormat()
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1="0" x2={width} y1={y(tick)} y2={y(tick)} className={styles['grid']} />
      <text
        x={isMirrored ? width : 0}
        y={y(tick) - 4}
        textAnchor={isMirrored ? 'end' : 'start'}
        className={styles['axis']}
      >
        {format.number(tick)}
      </text>
    </g>
  ))
}
