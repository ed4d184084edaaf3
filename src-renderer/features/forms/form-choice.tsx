import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { mostCopies } from '#contract/forms.contract.ts'
import { FormGroup, FormId, formKinds } from '#contract/forms.ts'
import styles from '#features/forms/forms.module.css'
import { isToBeIssued, useHandOver, usePrintForms } from '#features/forms/use-print-forms.ts'
import { PutRight } from '#features/forms/put-right.tsx'
import { TypedFields } from '#features/forms/typed/typed-fields.tsx'
import type { ChosenForms } from '#features/forms/use-chosen-forms.ts'
import { ownLanguages } from '#i18n/languages.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { ChoiceChips, ManyChips } from '#ui/choice/choice-chips.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { AmountField } from '#ui/field/amount-field.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { Note } from '#ui/note.tsx'
import { Progress } from '#ui/progress.tsx'

export function FormChoice({ chosen }: { readonly chosen: ChosenForms }) {
  const { t } = useTranslation('forms')
  return (
    <Card title={t('choose')}>
      <div className={styles['choice']}>
        {FormGroup.options.map((group) => (
          <GroupOfForms key={group} group={group} chosen={chosen} />
        ))}
        <LookFields chosen={chosen} />
        <ToTell chosen={chosen} />
        <PrintActs chosen={chosen} />
      </div>
    </Card>
  )
}

/** What the chosen forms say of which the desk keeps no record. */
function ToTell({ chosen }: { readonly chosen: ChosenForms }) {
  const { t } = useTranslation('paper-forms')
  return chosen.toTell.map((form) => {
    const taken = chosen.taken[form]
    return (
      <div key={form} className={styles['choice']}>
        <h3>{t(`${form}.title`)}</h3>
        {taken && <PuttingRight number={taken.number} onStop={() => chosen.startNew(form)} />}
        <TypedFields
          key={taken?.id ?? ''}
          form={form}
          subject={taken?.of ?? ''}
          typed={taken?.typed}
          onTold={(told) => chosen.setTold(form, told)}
        />
      </div>
    )
  })
}

interface PuttingRightProps {
  readonly number: string
  readonly onStop: () => void
}

/** So that nobody writes a new one over what was issued. */
function PuttingRight({ number, onStop }: PuttingRightProps) {
  const { t } = useTranslation('forms')
  return (
    <Note>
      <p>{t('withoutFile.second', { number: isolate(number) })}</p>
      <Button kind="plain" onPress={onStop}>
        {t('withoutFile.startNew')}
      </Button>
    </Note>
  )
}

interface GroupProps {
  readonly group: FormGroup
  readonly chosen: ChosenForms
}

function GroupOfForms({ group, chosen }: GroupProps) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const within = FormId.options.filter((form) => formKinds[form].group === group)
  return (
    <ManyChips
      label={t(`group.${group}`)}
      hasDigits={false}
      choices={within.map((form) => ({ value: form, label: t(`paper-forms:${form}.title`) }))}
      value={chosen.forms.filter((form) => within.includes(form))}
      onChange={(ticked) => chosen.choose(within, ticked)}
    />
  )
}

function LookFields({ chosen }: { readonly chosen: ChosenForms }) {
  const { t } = useTranslation('forms')
  const format = useFormat()
  const { look, copies } = chosen
  const sizes = look ? formKinds[look.form].sizes : []
  return (
    <>
      <ChoiceChips
        label={t('language')}
        hasDigits={false}
        choices={ownLanguages}
        value={chosen.language}
        onChange={chosen.setLanguage}
      />
      {sizes.length > 1 && (
        <ChoiceChips
          label={t('size')}
          hasDigits={false}
          choices={sizes.map((value) => ({ value, label: value, lang: 'en' }))}
          value={look?.size}
          onChange={chosen.setSize}
        />
      )}
      {chosen.canFill && (
        <ChoiceChips
          label={t('contents')}
          hasDigits={false}
          choices={[
            { value: 'empty', label: t('empty') },
            { value: 'filled', label: t('from') },
          ]}
          value={chosen.isFilled ? 'filled' : 'empty'}
          onChange={(value) => chosen.setFilled(value === 'filled')}
        />
      )}
      <Checkbox
        hint={t('largeHint')}
        checked={chosen.isLarge}
        onChange={(event) => chosen.setLarge(event.target.checked)}
      >
        {t('large')}
      </Checkbox>
      <AmountField
        label={t('copies')}
        name="copies"
        decimals={0}
        value={copies.entry}
        error={
          copies.count === undefined
            ? t('copiesWrong', { most: format.figures(mostCopies) })
            : undefined
        }
        onChange={chosen.setCopies}
      />
    </>
  )
}

function PrintActs({ chosen }: { readonly chosen: ChosenForms }) {
  const { t } = useTranslation('forms')
  const words = useFailureWords('forms')
  const { progress, print, stop, error } = usePrintForms(chosen.issued)
  const save = useHandOver(chosen.issued)
  const { toLeave, one, copies } = chosen
  const printAll = () => {
    const now = chosen.readAll()
    if (now && copies.count) print({ forms: now, copies: copies.count })
  }
  const saveOne = () => {
    const now = chosen.readOne()
    if (now) save.mutate({ ...now, copies: 1, way: 'save' })
  }
  const failed = error ?? save.error
  const failure = words(failed)
  const isTyped = chosen.toTell.every((form) => chosen.told[form]?.typed)
  const isReady = toLeave.length > 0 && copies.count !== undefined && !progress && isTyped
  return (
    <>
      {failure && (
        <FailureNote title={t('failed')} action={<PutRight error={failed} />}>
          {failure}
        </FailureNote>
      )}
      {progress && <Progress label={t('printing')} {...progress} onCancel={stop} />}
      <div className={styles['acts']}>
        <Button kind="primary" shortcut="Ctrl+P" isDisabled={!isReady} onPress={printAll}>
          {toLeave.some(isToBeIssued) ? t('person.issue') : t('print')}
        </Button>
        <Button isDisabled={!one || !isTyped || save.isPending} onPress={saveOne}>
          {one && isToBeIssued(one) ? t('person.issueSave') : t('save')}
        </Button>
      </div>
    </>
  )
}
