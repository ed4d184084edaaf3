import { Check, ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import type { Choice } from '#ui/choice/choice-chips.tsx'
import controlStyles from '#ui/field/control.module.css'
import { Field, type FieldWords } from '#ui/field/field.tsx'
import menuStyles from '#ui/menu.module.css'
import styles from './select.module.css'

interface SelectProps<Value extends string> extends FieldWords {
  readonly name?: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLButtonElement>
  readonly disabled?: boolean
}

/** One of up to a dozen, folded up: letters jump to it. For more use `PickField`, for few `ChoiceChips`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, mark, choices, value, onChange, onBlur, ref, disabled } = props
  const { t } = useTranslation('ui')
  const choose = (key: unknown) => {
    const choice = choices.find((known) => known.value === key)
    if (choice) onChange(choice.value)
  }
  return (
    <Field {...{ label, hint, error, mark }}>
      {(ids, labelId) => (
        <AriaSelect
          className={classNames(styles['select'])}
          aria-labelledby={labelId}
          value={value ?? null}
          onChange={choose}
          onBlur={() => onBlur?.()}
          isDisabled={disabled ?? false}
          placeholder={t('select.choose')}
        >
          <Button
            ref={ref}
            id={ids.id}
            className={classNames(controlStyles['control'], styles['button'])}
          >
            <SelectValue className={classNames(styles['value'])}>
              {({ isPlaceholder, selectedText, defaultChildren }) =>
                isPlaceholder ? defaultChildren : <bdi>{selectedText}</bdi>
              }
            </SelectValue>
            <ChevronDown aria-hidden />
          </Button>
          <Popover className={classNames(menuStyles['popover'], styles['popover'])}>
            <ListBox className={classNames(menuStyles['menu'])}>
              {choices.map((choice) => (
                <ListBoxItem
                  key={choice.value}
                  id={choice.value}
                  textValue={choice.label}
                  isDisabled={choice.isDisabled ?? false}
                  className={classNames(menuStyles['item'])}
                >
                  <span lang={choice.lang}>{choice.label}</span>
                  <Check aria-hidden className={menuStyles['tick']} />
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </AriaSelect>
      )}
    </Field>
  )
}
