import { useImperativeHandle, useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Focusable } from '#ui/choice/choice-chips.tsx'
import styles from '#ui/field/control.module.css'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import { SuggestionList } from '#ui/pick/suggestion-list.tsx'
import { usePick, type PickChoice } from '#ui/pick/use-pick.ts'

interface PickFieldProps<Value extends string> extends FieldWords {
  readonly name?: string
  readonly choices: readonly PickChoice<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  readonly onBlur?: () => void
  readonly ref?: Ref<Focusable>
  readonly disabled?: boolean
}

/**
 * One of many, found by typing: without accents, in any digits, on the wrong keyboard layout.
 * The first match is highlighted; Tab and Enter take it. What fits nothing stays as typed, with an error.
 */
export function PickField<Value extends string>(props: PickFieldProps<Value>) {
  const { label, hint, error, mark, choices, value, onChange, onBlur, ref, disabled } = props
  const { t } = useTranslation('ui')
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }))
  const pick = usePick({ choices, value, onChange })
  const { items, take } = pick
  const leave = () => {
    pick.leave()
    onBlur?.()
  }
  return (
    <Field
      {...{ label, hint, mark }}
      error={error ?? (pick.isUnknown ? t('pick.chooseListed') : undefined)}
    >
      {(ids) => (
        <>
          <input
            {...ids}
            {...pick.inputProps}
            ref={input}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder=" "
            disabled={disabled}
            value={pick.text}
            onChange={(event) => pick.type(event.target.value)}
            onClick={pick.open}
            onBlur={leave}
            className={styles['control']}
          />
          <SuggestionList
            id={pick.listId}
            label={typeof label === 'string' ? label : t('select.choose')}
            isOpen={pick.isOpen}
            anchor={input}
            highlighted={pick.highlighted}
            suggestions={items.map((choice) => ({ id: choice.value, content: choice.label }))}
            onChoose={(index) => take(items[index])}
            note={items.length === 0 && t('pick.none', { typed: pick.text })}
          />
        </>
      )}
    </Field>
  )
}
