import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Track, type BarTone } from '#ui/chart/track.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import styles from './bars.module.css'

export interface Bar {
  readonly id: string
  readonly label: ReactNode
  /** Undefined is hidden; `shown` then says why: under 10, not shown. */
  readonly value: number | undefined
  readonly shown?: string
  /** The same number last month, or the goal. */
  readonly mark?: number | undefined
  readonly tone?: BarTone
  /** Does not open, though others do. */
  readonly isClosed?: boolean
}

interface BarsProps {
  /** What is counted, for screen readers; the title above the chart states the finding. */
  readonly label: string
  readonly bars: readonly Bar[]
  /** The end of the track; the longest bar if left out. */
  readonly max?: number
  /** A number opens to the list behind it. */
  readonly onOpen?: (id: string) => void
  readonly isThick?: boolean
  /** Narrow labels, as beside a person. */
  readonly isSmall?: boolean
}

/** Sorted horizontal bars with their numbers: a table that also draws. */
export function Bars({ label, bars, max, onOpen, isThick, isSmall }: BarsProps) {
  const format = useFormat()
  const longest = max ?? Math.max(...bars.map(({ value, mark }) => Math.max(value ?? 0, mark ?? 0)))
  return (
    <table aria-label={label} className={classNames(styles['bars'], isSmall && styles['small'])}>
      <tbody>
        {bars.map(({ id, label: name, value, shown, mark, tone, isClosed }) => {
          const words = value === undefined ? shown : format.number(value)
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={styles['drawing']}>
                <Track
                  value={value}
                  max={longest}
                  mark={mark}
                  isThick={isThick ?? false}
                  {...(tone && { tone })}
                />
              </td>
              <td className={classNames(styles['number'], value === undefined && styles['hidden'])}>
                {onOpen && value !== undefined && !isClosed ? (
                  <Button kind="plain" onPress={() => onOpen(id)}>
                    {words}
                  </Button>
                ) : (
                  words
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
