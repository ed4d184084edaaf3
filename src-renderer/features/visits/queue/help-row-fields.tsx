import { Plus, X } from 'lucide-react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { HelpKind } from '#contract/lists.ts'
import type { Need } from '#contract/needs.contract.ts'
import { noNeed } from '#features/visits/queue/ending-shape.ts'
import type { EndingForm } from '#features/visits/queue/use-ending.ts'
import { useNeedWords } from '#features/visits/use-words.ts'
import { Select } from '#ui/choice/select.tsx'
import { AmountField } from '#ui/field/amount-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './end-dialog.module.css'

interface HelpRowFieldsProps {
  readonly form: EndingForm
  readonly index: number
  readonly kind: HelpKind
  readonly needs: readonly Need[]
  /** The same kind once more, for another need: it can be taken out by itself. */
  readonly isRepeated: boolean
  readonly onAgain: () => void
  readonly onRemove: () => void
}

export function HelpRowFields(props: HelpRowFieldsProps) {
  const { form, index, kind, needs, isRepeated, onAgain, onRemove } = props
  const { t } = useTranslation(['services', 'lists'])
  return (
    <fieldset className={styles['help']}>
      <legend>{t(`lists:help.${kind}`)}</legend>
      {(['units', 'minutes'] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={`help.${index}.${name}`}
          render={({ field, fieldState }) => (
            <AmountField
              {...field}
              decimals={0}
              label={t(`services:form.${name}`)}
              error={fieldState.error}
            />
          )}
        />
      ))}
      {needs.length > 0 && (
        <div className={styles['need']}>
          <NeedField {...{ form, index, needs }} />
        </div>
      )}
      {needs.length > 1 && (
        <IconButton icon={Plus} label={t('services:form.again')} onPress={onAgain} />
      )}
      {isRepeated && <IconButton icon={X} label={t('services:form.remove')} onPress={onRemove} />}
    </fieldset>
  )
}

function NeedField({ form, index, needs }: Pick<HelpRowFieldsProps, 'form' | 'index' | 'needs'>) {
  const { t } = useTranslation('services')
  const words = useNeedWords()
  return (
    <Controller
      control={form.control}
      name={`help.${index}.needId`}
      render={({ field }) => (
        <Select
          {...field}
          label={t('form.need')}
          choices={[
            { value: noNeed, label: t('form.noNeed') },
            ...needs.flatMap(({ id, topic }) =>
              topic ? [{ value: id, label: words(topic) }] : [],
            ),
          ]}
        />
      )}
    />
  )
}
