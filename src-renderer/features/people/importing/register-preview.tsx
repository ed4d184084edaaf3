import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { type RegisterCounts, type RegisterSheet, RowKind } from '#contract/importing.contract.ts'
import { ImportProgress } from '#features/people/importing/import-progress.tsx'
import { useImportRegister } from '#features/people/importing/importing.queries.ts'
import styles from '#features/people/importing/importing.module.css'
import { RegisterRows } from '#features/people/importing/register-rows.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Stack } from '#ui/page.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface RegisterPreviewProps {
  readonly token: string
  /** How often the rows were looked through. */
  readonly look: number
  readonly counts: RegisterCounts
  readonly columns: RegisterSheet['columns']
  readonly onBack: () => void
  readonly onTaken: () => void
}

/** How many rows are new, known and refused, each of them to be looked at; then all that are wanted are entered at once. */
export function RegisterPreview(props: RegisterPreviewProps) {
  const { token, look, counts, columns, onBack, onTaken } = props
  const { t } = useTranslation('importing')
  const format = useFormat()
  const words = useFailureWords('importing')
  const take = useImportRegister()
  const [kind, setKind] = useState<RowKind>(() => firstOf(counts))
  const [known, setKnown] = useState<'skip' | 'enter'>('skip')
  /** Lines of the known ones with which it is the other way round. */
  const [except, setExcept] = useState<ReadonlySet<number>>(new Set())
  const count = counts.fresh + (known === 'skip' ? except.size : counts.known - except.size)
  const submit = () =>
    take.mutate(
      { token, known, except: [...except] },
      {
        onSuccess: ({ people }) => {
          announce({ words: (say) => say('importing:done', { count: people }) })
          onTaken()
        },
      },
    )
  if (take.isPending) return <ImportProgress />
  return (
    <Card
      title={t('preview.title')}
      actions={<Button onPress={onBack}>{t('preview.back')}</Button>}
    >
      <Stack>
        <ChoiceChips
          label={t('preview.kind')}
          choices={RowKind.options.map((value) => ({
            value,
            label: `${t(`preview.${value}`)} (${format.number(counts[value])})`,
          }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'known' && counts.known > 0 && (
          <AllKnown
            value={known}
            onChange={(value) => {
              setKnown(value)
              setExcept(new Set())
            }}
          />
        )}
        <RegisterRows {...{ token, look, kind, columns, known, except }} onExcept={setExcept} />
        {take.error && <FailureNote title={t('notDone')}>{words(take.error)}</FailureNote>}
        <div className={styles['acts']}>
          {count > 0 ? (
            <Button kind="primary" shortcut="Ctrl+Enter" onPress={submit}>
              {t('preview.submit', { count })}
            </Button>
          ) : (
            <p>{t('preview.takesNone')}</p>
          )}
        </div>
      </Stack>
    </Card>
  )
}

type AllKnownProps = Readonly<{
  value: 'skip' | 'enter'
  onChange: (value: 'skip' | 'enter') => void
}>

function AllKnown({ value, onChange }: AllKnownProps) {
  const { t } = useTranslation('importing')
  return (
    <ChoiceChips
      label={t('preview.allKnown')}
      hasDigits={false}
      choices={[
        { value: 'skip', label: t('preview.skip') },
        { value: 'enter', label: t('preview.enter') },
      ]}
      value={value}
      onChange={onChange}
    />
  )
}

/** What wants to be looked at comes first. */
function firstOf({ known, refused }: RegisterCounts): RowKind {
  if (known > 0) return 'known'
  return refused > 0 ? 'refused' : 'fresh'
}
