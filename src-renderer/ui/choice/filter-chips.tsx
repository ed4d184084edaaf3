import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useFormat } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import styles from './filter-chips.module.css'

export interface FilterChoice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** How many there are of it. */
  readonly count: number
}

interface FilterChipsProps<Value extends string> {
  /** What is narrowed, for screen readers. */
  readonly label: string
  readonly choices: readonly FilterChoice<Value>[]
  /** Those pressed; none of them narrows nothing. */
  readonly value: readonly Value[]
  readonly onChange: (value: readonly Value[]) => void
}

/** Narrows a list by kind: one stop of Tab, ← → walk in reading order, Space and Enter press. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  const { label, choices, value, onChange } = props
  const format = useFormat()
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={value}
      onSelectionChange={(keys) =>
        onChange(choices.flatMap((choice) => (keys.has(choice.value) ? choice.value : [])))
      }
      className={classNames(styles['set'])}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className={classNames(styles['chip'])}>
          {choice.label}
          <span className={styles['count']}>{format.number(choice.count)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
