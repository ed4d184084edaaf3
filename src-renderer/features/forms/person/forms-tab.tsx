import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { type FillableForm, type FormLook, lookOf } from '#contract/forms.contract.ts'
import { Language } from '#contract/language.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import { formQueries } from '#features/forms/forms.queries.ts'
import styles from '#features/forms/forms.module.css'
import { FilledSheet } from '#features/forms/person/filled-sheet.tsx'
import { IssuedForms } from '#features/forms/person/issued-forms.tsx'
import { isTold, type Told } from '#features/forms/typed/told.ts'
import { TypedFields } from '#features/forms/typed/typed-fields.tsx'
import { ownLanguages } from '#i18n/languages.ts'
import { useFormat } from '#i18n/use-format.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { Select } from '#ui/choice/select.tsx'

/** The papers of one person, filled from what is recorded, and those that were given out. */
export function FormsTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('forms')
  const { data } = useQuery(formQueries.ofPerson(file.id))
  if (!data) return undefined
  return (
    <div className={styles['tab']}>
      <h2>{t('person.title')}</h2>
      <NewPaper file={file} fillable={data.fillable} />
      {data.issued.length > 0 && <IssuedForms issued={data.issued} />}
    </div>
  )
}

interface NewPaperProps {
  readonly file: PersonFile
  readonly fillable: readonly FillableForm[]
}

function NewPaper({ file, fillable }: NewPaperProps) {
  const { t } = useTranslation('forms')
  const titleOf = useTitleOf()
  const usual = Language.safeParse(file.details.language).data
  const letters = useCentre().letterLanguage
  const [language, setLanguage] = useState<Language>(usual ?? letters)
  const [isLarge, setLarge] = useState(false)
  const [key, setKey] = useState<string>()
  const chosen = fillable.find((one) => keyOf(one) === key)
  if (fillable.length === 0) {
    return <EmptyState title={t('person.none')}>{t('person.noneHint')}</EmptyState>
  }
  const look = chosen && lookOf(chosen.form, { language, isLarge })
  return (
    <>
      <Select
        label={t('person.which')}
        choices={fillable.map((one) => ({ value: keyOf(one), label: titleOf(one) }))}
        value={key}
        onChange={setKey}
      />
      <ChoiceChips
        label={t('language')}
        hasDigits={false}
        choices={ownLanguages}
        value={language}
        onChange={setLanguage}
      />
      <Checkbox
        hint={t('largeHint')}
        checked={isLarge}
        onChange={(event) => setLarge(event.target.checked)}
      >
        {t('large')}
      </Checkbox>
      {look && chosen && (
        <ToFill
          key={`${key} ${JSON.stringify(chosen.typed)}`}
          form={{ ...look, personId: file.id, of: chosen.of }}
          file={file}
          typed={chosen.typed}
        />
      )}
    </>
  )
}

interface ToFillProps extends Pick<NewPaperProps, 'file'> {
  readonly form: FormLook & Readonly<{ personId: string; of: string }>
  readonly typed: TypedForm | undefined
}

/** The sheet, and above it what it says of which the desk keeps no record. */
function ToFill({ form, file, typed }: ToFillProps) {
  const [told, setTold] = useState<Told>()
  const id = form.form
  return (
    <>
      {isTold(id) && (
        <TypedFields hasFile form={id} subject={form.of} typed={typed} onTold={setTold} />
      )}
      <FilledSheet form={form} file={file} told={told} />
    </>
  )
}

function keyOf({ form, of }: FillableForm): string {
  return `${form} ${of}`
}

function useTitleOf() {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const format = useFormat()
  return ({ form, day }: FillableForm) => {
    const title = t(`paper-forms:${form}.title`)
    return day === null ? title : t('person.dated', { title, day: format.day(day, 'short') })
  }
}
