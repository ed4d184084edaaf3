import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { useLocale } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import { Hatch } from '#ui/chart/hatch.tsx'
import styles from './chart.module.css'

export type BarTone = 'teal' | 'deep' | 'mid' | 'saffron' | 'good'

interface TrackProps {
  /** Undefined is a number that is hidden. */
  readonly value: number | undefined
  readonly max: number
  /** A thin line: last month, the goal. */
  readonly mark?: number | undefined
  readonly tone?: BarTone
  readonly isThick?: boolean
}

/** One bar on its track, from the start side; a drawing only, its number stands beside it in words. */
export function Track({ value, max, mark, tone = 'teal', isThick }: TrackProps) {
  const hatch = useId()
  const isMirrored = useLocale().direction === 'rtl'
  const share = scaleLinear([0, Math.max(max, 1)], [0, 100]).clamp(true)
  const from = (percent: number) => `${isMirrored ? 100 - percent : percent}%`
  const length = value === undefined ? 100 : share(value)
  return (
    <svg
      aria-hidden
      direction="ltr"
      className={classNames(styles['track'], isThick && styles['thick'])}
    >
      {value === undefined && <Hatch id={hatch} />}
      <rect width="100%" height="100%" rx="3" className={styles['ground']} />
      <rect
        x={isMirrored ? from(length) : '0%'}
        width={`${length}%`}
        height="100%"
        rx="3"
        className={classNames(styles['bar'], styles[tone])}
        {...(value === undefined && { style: { fill: `url(#${hatch})` } })}
      />
      {mark !== undefined && value !== undefined && (
        <line
          x1={from(share(mark))}
          x2={from(share(mark))}
          y1="0"
          y2="100%"
          className={styles['mark']}
        />
      )}
    </svg>
  )
}
