import { useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#ui/class-names.ts'
import type { AmountEntry } from '#ui/field/amount-entry.ts'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import { parseAmount, twoAmounts } from '#ui/field/parse-amount.ts'
import styles from '#ui/field/control.module.css'
import { useFormat } from '#i18n/use-format.ts'

interface AmountFieldProps extends FieldWords {
  readonly name?: string
  readonly value: AmountEntry
  readonly onChange: (value: AmountEntry) => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLInputElement>
  /** What is counted, after the number as it was understood: minutes, €. */
  readonly unit?: string
  readonly decimals?: number
  readonly disabled?: boolean
}

/** A number in any digits and with any decimal sign; echoed where it was understood otherwise than it stands, never losing a separator. */
export function AmountField(props: AmountFieldProps) {
  const { label, hint, error, mark, value, onChange, onBlur, unit, decimals = 2, ...input } = props
  const { t } = useTranslation('ui')
  const format = useFormat()
  const [wasLeft, setLeft] = useState(false)
  const isWrong = value.text.trim() !== '' && value.amount === undefined
  const wrong = () => {
    const [first, second] = twoAmounts(value.text, { unit, decimals }) ?? []
    if (first === undefined || second === undefined) return t('amount.notNumber')
    return t('amount.two', { first: format.number(first), second: format.number(second, 3) })
  }
  const text =
    value.isPrefilled && value.amount !== undefined ? format.figures(value.amount) : value.text
  const understood =
    value.amount !== undefined && [format.number(value.amount, decimals), unit].filter(Boolean)
  const isAsTyped = understood && understood.join(' ') === text.trim()
  return (
    <Field
      {...{ label, hint, mark }}
      error={isWrong && (wasLeft || error) ? wrong() : error}
      echo={understood && !isAsTyped && <bdi>{understood.join('\u00A0')}</bdi>}
    >
      {(ids) => (
        <input
          {...input}
          {...ids}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder=" "
          value={text}
          onChange={({ target: { value: typed } }) =>
            onChange({ text: typed, amount: parseAmount(typed, { unit, decimals }) })
          }
          onFocus={() => setLeft(false)}
          onBlur={() => {
            setLeft(true)
            onBlur?.()
          }}
          className={classNames(styles['control'], styles['number'])}
        />
      )}
    </Field>
  )
}
