import { useId, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { pressedDigit } from '#ui/keyboard/key-press.ts'
import styles from './choice-chips.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Of a label in a language of its own. */
  readonly lang?: string
  readonly isDisabled?: boolean
}

/** What a form focuses when its field is wrong. */
export interface Focusable {
  readonly focus: () => void
}

interface ChipSetProps<Value extends string> extends FieldWords {
  /** Taken so that a form's `field` may be spread; the set names itself. */
  readonly name?: string
  readonly choices: readonly Choice<Value>[]
  readonly onBlur?: () => void
  readonly ref?: Ref<Focusable>
  /** Without digits where several sets stand close together and are rarely used. */
  readonly hasDigits?: boolean
}

interface OneProps<Value extends string> extends ChipSetProps<Value> {
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
}

interface SeveralProps<Value extends string> extends ChipSetProps<Value> {
  readonly value: readonly Value[]
  readonly onChange: (value: readonly Value[]) => void
}

/** One of a few: arrows walk, digits 1–9 choose. */
export function ChoiceChips<Value extends string>({ value, onChange, ...set }: OneProps<Value>) {
  return (
    <ChipSet {...set} type="radio" isChosen={(choice) => choice === value} onChoose={onChange} />
  )
}

/** Several of a few: digits 1–9 turn each on and off. */
export function ManyChips<Value extends string>({ value, onChange, ...set }: SeveralProps<Value>) {
  const toggle = (choice: Value) =>
    onChange(
      value.includes(choice) ? value.filter((other) => other !== choice) : [...value, choice],
    )
  return (
    <ChipSet
      {...set}
      type="checkbox"
      isChosen={(choice) => value.includes(choice)}
      onChoose={toggle}
    />
  )
}

interface ChipSetInner<Value extends string> extends ChipSetProps<Value> {
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: (value: Value) => boolean
  readonly onChoose: (value: Value) => void
}

function ChipSet<Value extends string>(props: ChipSetInner<Value>) {
  const { label, hint, error, mark, choices, onBlur, ref, type, isChosen, onChoose } = props
  const { hasDigits = true } = props
  const name = useId()
  const set = useRef<HTMLDivElement>(null)
  const focus = (selector: string) => set.current?.querySelector<HTMLElement>(selector)?.focus()
  useImperativeHandle(ref, () => ({ focus: () => focus('input') }))
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = choices[(pressedDigit(event) ?? 0) - 1]
    if (!hasDigits || !choice || choice.isDisabled || event.ctrlKey || event.altKey) return
    event.preventDefault()
    onChoose(choice.value)
    focus(`input[value="${choice.value}"]`)
  }
  return (
    <Field {...{ label, hint, error, mark }} isGroup>
      {({ id, ...described }, labelId) => (
        <div
          id={id}
          ref={set}
          role={type === 'radio' ? 'radiogroup' : 'group'}
          aria-labelledby={labelId}
          aria-describedby={described['aria-describedby']}
          className={styles['set']}
        >
          {choices.map((choice, index) => (
            <Chip
              key={choice.value}
              {...{ choice, type, name, onBlur, onChoose, onKeyDown }}
              digit={hasDigits && index < 9 ? index + 1 : undefined}
              isChosen={isChosen(choice.value)}
            />
          ))}
        </div>
      )}
    </Field>
  )
}

interface ChipProps<Value extends string> {
  readonly choice: Choice<Value>
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly digit: number | undefined
  readonly isChosen: boolean
  readonly onChoose: (value: Value) => void
  readonly onBlur: (() => void) | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Chip<Value extends string>(props: ChipProps<Value>) {
  const { choice, type, name, digit, isChosen, onChoose, onBlur, onKeyDown } = props
  const format = useFormat()
  return (
    <label lang={choice.lang} className={styles['chip']}>
      <input
        type={type}
        name={name}
        value={choice.value}
        checked={isChosen}
        disabled={choice.isDisabled}
        onChange={() => onChoose(choice.value)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {digit && (
        <span aria-hidden className={styles['digit']}>
          {format.number(digit)}
        </span>
      )}
      {choice.label}
    </label>
  )
}
