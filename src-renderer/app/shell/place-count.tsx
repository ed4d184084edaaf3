import { useFormat } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import styles from './rail.module.css'

interface PlaceCountProps {
  readonly count: number
  readonly wantsAttention?: boolean
}

/** How much waits in a place; nothing is shown where nothing waits. */
export function PlaceCount({ count, wantsAttention }: PlaceCountProps) {
  const format = useFormat()
  if (count === 0) return null
  return (
    <span className={classNames(styles['count'], wantsAttention && styles['wanting'])}>
      {format.number(count)}
    </span>
  )
}
