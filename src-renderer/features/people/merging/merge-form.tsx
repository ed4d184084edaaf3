import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import { MergeChoices } from '#contract/merging.contract.ts'
import { mostInDetails, type PersonFile } from '#contract/people.contract.ts'
import { useDetailsWords } from '#features/people/details/use-details-words.ts'
import { useMerge } from '#features/people/merging/merging.queries.ts'
import { useFactName } from '#features/people/merging/use-fact-name.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface MergeFormProps {
  readonly kept: PersonFile
  readonly other: PersonFile
}

const fields = MergeChoices.keyof().options
type Field = (typeof fields)[number]

/** Of what the two files say differently, whose word holds; what only one says is taken from it. */
export function MergeForm({ kept, other }: MergeFormProps) {
  const { t } = useTranslation('merging')
  const factName = useFactName()
  const words = useFailureWords('merging')
  const merge = useMerge()
  const openPerson = useOpenPerson()
  const said = useSaid()
  const [ours, theirs] = [said(kept), said(other)]
  const form = useForm<MergeChoices>({
    resolver: zodResolver(MergeChoices),
    defaultValues: Object.fromEntries(
      fields.map((field) => [field, firstChoice(field, ours[field] !== '', { kept, other })]),
    ),
  })
  const differing = fields.filter(
    (field) => ours[field] !== '' && theirs[field] !== '' && ours[field] !== theirs[field],
  )
  const submit = useSubmit({ kept, other }, merge)
  const lines = useWatch({ control: form.control, name: ['alert', 'guardian'] })
  const isLost = lines.some((side, at) => side !== 'both' && differing.includes(bothLines[at]!))
  return (
    <Form
      onSubmit={form.handleSubmit(submit)}
      failure={words(merge.error)}
      failureTitle={t('merge.notDone')}
      actions={
        <>
          <SubmitButton isBusy={merge.isPending}>{t('merge.submit')}</SubmitButton>
          <Button onPress={() => openPerson(kept.id)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t(differing.length === 0 ? 'merge.nothingDiffers' : 'merge.bothKept')}</p>
      {differing.map((field) => (
        <Controller
          key={field}
          control={form.control}
          name={field}
          render={({ field: { value, onChange } }) => (
            <ChoiceChips
              label={factName(field)}
              hasDigits={false}
              value={value}
              onChange={onChange}
              choices={[
                { value: 'kept', label: ours[field] },
                { value: 'other', label: theirs[field] },
                ...(fitsBoth(field, kept, other)
                  ? [{ value: 'both' as const, label: t('merge.bothLines') }]
                  : []),
              ]}
            />
          )}
        />
      ))}
      {isLost && <p>{t('merge.lineLost')}</p>}
      <p>{t('merge.undone')}</p>
    </Form>
  )
}

function useSubmit({ kept, other }: MergeFormProps, merge: ReturnType<typeof useMerge>) {
  const openPerson = useOpenPerson()
  const versions = { version: kept.version, otherVersion: other.version }
  return (choices: MergeChoices) =>
    merge.mutate(
      { id: kept.id, otherId: other.id, ...versions, choices },
      {
        onSuccess: ({ id }) => {
          announce({ words: (say) => say('merging:merge.done') })
          openPerson(id)
        },
      },
    )
}

/** No line that everybody must know is left out unless somebody says so. */
function firstChoice(
  field: Field,
  isSaidHere: boolean,
  { kept, other }: MergeFormProps,
): MergeChoices[Field] {
  if (!isSaidHere) return 'other'
  if (field === 'language' && isAskedThereAlone(kept, other)) return 'other'
  return fitsBoth(field, kept, other) ? 'both' : 'kept'
}

/** One language, and only the other file says whether they read it. */
function isAskedThereAlone({ details: kept }: PersonFile, { details: other }: PersonFile): boolean {
  const isSame = kept.language === other.language && kept.interpreter === other.interpreter
  return isSame && kept.literacy === null && other.literacy !== null
}

const bothLines = ['alert', 'guardian'] as const

/** As the store joins them. */
function fitsBoth(field: Field, kept: PersonFile, other: PersonFile): boolean {
  if (field !== 'alert' && field !== 'guardian') return false
  return `${kept.details[field]} · ${other.details[field]}`.length <= mostInDetails[field]
}

/** What a file says, in words; empty where it says nothing. */
function useSaid(): (file: PersonFile) => Record<Field, string> {
  const detailsWords = useDetailsWords()
  const { t } = useTranslation('people')
  const format = useFormat()
  return ({ id, details, household }) => {
    const words = detailsWords(details)
    const role = household?.members.find(({ person }) => person.id === id)?.role
    return {
      sex: format.list(words.sex),
      birth: format.list(words.birth),
      // Whether they read it goes with it.
      language: format.list([...words.language, ...words.literacy]),
      source: format.list(words.source),
      home: format.list([...words.zoneId, ...words.address, ...words.landmark]),
      household:
        household && role
          ? `${isolate(household.fileNumber)}${middleDot}${t(`householdRole.${role}`)}`
          : '',
      alert: format.list(words.alert),
      guardian: format.list(words.guardian),
    }
  }
}
