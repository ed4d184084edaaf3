import { Check, Minus } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import styles from './table-choice.module.css'

/** Chooses a line of a table; in its head all of them. */
export function TableChoice({ label }: { readonly label: string }) {
  return (
    <Checkbox slot="selection" aria-label={label} className={classNames(styles['choice'])}>
      {({ isSelected, isIndeterminate }) => (
        <span className={styles['box']}>
          {isIndeterminate ? <Minus aria-hidden /> : isSelected && <Check aria-hidden />}
        </span>
      )}
    </Checkbox>
  )
}
