import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import type { EitherOrBoth, Side, UnmergePlan } from '#contract/merging.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import styles from '#features/people/merging/merging.module.css'
import { useUnmerge } from '#features/people/merging/merging.queries.ts'
import { useChangeWords } from '#features/people/merging/use-change-words.ts'
import { useRecordWords } from '#features/people/merging/use-record-words.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface UnmergeFormProps {
  readonly plan: UnmergePlan
  readonly file: PersonFile
}

/** Whatever came since the merge, each with whose it is; without an answer it stays where it stands. */
export function UnmergeForm({ plan, file }: UnmergeFormProps) {
  const { t } = useTranslation('merging')
  const words = useFailureWords('merging')
  const unmerge = useUnmerge()
  const openPerson = useOpenPerson()
  const recordWords = useRecordWords(file.id)
  const changeWords = useChangeWords(file.details)
  const [sides, setSides] = useState<Answers<Side>>({})
  const [belongs, setBelongs] = useState<Answers<EitherOrBoth>>({})
  const part = usePart({ plan, file }, unmerge)
  const { records, changes } = plan
  const choices = sidesOf(plan).map(({ side, ...called }) => ({
    value: side,
    label: t('unmerge.file', called),
  }))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    part(sides, belongs)
  }
  return (
    <Form
      onSubmit={submit}
      failure={words(unmerge.error)}
      failureTitle={t('unmerge.notDone')}
      actions={
        <>
          <SubmitButton isBusy={unmerge.isPending}>{t('unmerge.submit')}</SubmitButton>
          <Button onPress={() => openPerson(file.id)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t(records.length + changes.length === 0 ? 'unmerge.nothingSince' : 'unmerge.since')}</p>
      <div className={styles['rows']}>
        {records.map((record) => (
          <ChoiceChips
            key={record.id}
            label={recordWords(record)}
            hasDigits={false}
            value={sides[record.id] ?? 'kept'}
            onChange={(side) => setSides({ ...sides, [record.id]: side })}
            choices={choices}
          />
        ))}
        {changes.map((change) => (
          <ChoiceChips<EitherOrBoth>
            key={change.key}
            label={changeWords(change)}
            hasDigits={false}
            value={belongs[change.key] ?? 'kept'}
            onChange={(side) => setBelongs({ ...belongs, [change.key]: side })}
            choices={[...choices, { value: 'both', label: t('unmerge.both') }]}
          />
        ))}
      </div>
    </Form>
  )
}

type Answers<To extends string> = Readonly<Record<string, To>>

/** How each of the two is called. */
function sidesOf({ person, merge }: UnmergePlan) {
  return [
    { side: 'kept', name: person.name, number: person.fileNumber },
    { side: 'other', name: merge.name, number: merge.fileNumber },
  ] as const
}

function usePart({ plan, file }: UnmergeFormProps, unmerge: ReturnType<typeof useUnmerge>) {
  const openPerson = useOpenPerson()
  const { merge, records, changes } = plan
  return (sides: Answers<Side>, belongs: Answers<EitherOrBoth>) =>
    unmerge.mutate(
      {
        id: merge.id,
        version: file.version,
        toOther: records.flatMap(({ id }) => (sides[id] === 'other' ? [id] : [])),
        changes: changes.map(({ key }) => ({ key, belongs: belongs[key] ?? 'kept' })),
      },
      {
        onSuccess: ({ kept }) => {
          announce({ words: (say) => say('merging:unmerge.done') })
          openPerson(kept.id)
        },
      },
    )
}
