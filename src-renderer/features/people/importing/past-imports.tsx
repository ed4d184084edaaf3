import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useWhen } from '#app/use-when.ts'
import type { RegisterImport } from '#contract/importing.contract.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import {
  importingQueries,
  useTakeBackImport,
} from '#features/people/importing/importing.queries.ts'
import { PersonLine } from '#features/people/person-line.tsx'
import { middleDot } from '#contract/middle-dot.ts'
import { AskDialog } from '#ui/ask-dialog.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Note } from '#ui/note.tsx'
import { Stack } from '#ui/page.tsx'
import { RecordItem, RecordList } from '#ui/record-list.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** What was brought in, newest first; each can be taken back, but for files that hold more by now. */
export function PastImports() {
  const { t } = useTranslation('importing')
  const { data: imports } = useQuery(importingQueries.imports())
  const [asked, setAsked] = useState<RegisterImport>()
  const [stay, setStay] = useState<readonly PersonLabel[]>([])
  if (!imports) return undefined
  return (
    <>
      {stay.length > 0 && (
        <Note tone="attention">
          <Stack>
            <p>{t('past.stay')}</p>
            {stay.map((person) => (
              <PersonLine key={person.id} person={person} />
            ))}
          </Stack>
        </Note>
      )}
      <Card title={t('past.title')} isFlush={imports.length > 0}>
        {imports.length === 0 ? (
          <p>{t('past.none')}</p>
        ) : (
          <RecordList label={t('past.title')}>
            {imports.map((one) => (
              <PastImport key={one.id} past={one} onTakeBack={() => setAsked(one)} />
            ))}
          </RecordList>
        )}
      </Card>
      {asked && <AskTakeBack past={asked} onDone={setStay} onClose={() => setAsked(undefined)} />}
    </>
  )
}

interface PastImportProps {
  readonly past: RegisterImport
  readonly onTakeBack: () => void
}

function PastImport({ past, onTakeBack }: PastImportProps) {
  const { t } = useTranslation('importing')
  const when = useWhen()
  const { fileName, people, skipped, refused, importedAt, importedBy, takenBackAt } = past
  const detail = [
    t('past.people', { count: people }),
    ...(skipped + refused > 0 ? [t('past.left', { skipped, refused })] : []),
    ...(takenBackAt ? [t('past.takenBack', { when: when(takenBackAt) })] : []),
  ]
  return (
    <RecordItem
      title={<bdi>{fileName}</bdi>}
      detail={detail.join(middleDot)}
      when={t('past.by', { name: importedBy, when: when(importedAt) })}
    >
      {!takenBackAt && <Button onPress={onTakeBack}>{t('past.takeBack')}</Button>}
    </RecordItem>
  )
}

interface AskTakeBackProps {
  readonly past: RegisterImport
  readonly onDone: (stay: readonly PersonLabel[]) => void
  readonly onClose: () => void
}

function AskTakeBack({ past: { id, version }, onDone, onClose }: AskTakeBackProps) {
  const { t } = useTranslation('importing')
  const words = useFailureWords('importing')
  const takeBack = useTakeBackImport()
  const confirm = () =>
    takeBack.mutate(
      { id, version },
      {
        onSuccess: ({ stay }) => {
          announce({ words: (say) => say('importing:past.done') })
          onDone(stay)
          onClose()
        },
      },
    )
  return (
    <AskDialog
      title={t('past.ask')}
      confirmWords={t('past.confirm')}
      cancelWords={t('past.keep')}
      failure={
        takeBack.error !== null && { title: t('past.notTakenBack'), words: words(takeBack.error) }
      }
      isBusy={takeBack.isPending}
      isOpen
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('past.askWhat')}</p>
    </AskDialog>
  )
}
