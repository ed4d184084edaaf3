import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { isForReading, type PersonFile } from '#contract/people.contract.ts'
import { ConsentItem } from '#features/consent/consent-item.tsx'
import { consentQueries } from '#features/consent/consent.queries.ts'
import { RecordConsentForm } from '#features/consent/record-consent-form.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { RecordList } from '#ui/record-list.tsx'

/** What the person allows, refuses and has taken back; newest first. */
export function ConsentTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation(['consent', 'people'])
  const session = useSession()
  const [isRecording, setRecording] = useState(false)
  const { data: consents } = useQuery(consentQueries.ofPerson(file.id))
  const record = session?.may('consent.write') && !isForReading(file) && !isRecording && (
    <Button shortcut="C" onPress={() => setRecording(true)}>
      {t('consent:record.action')}
    </Button>
  )
  if (!consents) return undefined
  return (
    <RecordList
      label={t('people:tab.consent')}
      above={
        <>
          {isRecording && (
            <RecordConsentForm personId={file.id} onDone={() => setRecording(false)} />
          )}
          {consents.length === 0 && !isRecording ? (
            <EmptyState title={t('consent:none')} action={record}>
              {t('consent:noneHint')}
            </EmptyState>
          ) : (
            <div>{record}</div>
          )}
        </>
      }
    >
      {consents.map((consent) => (
        <ConsentItem key={consent.id} consent={consent} />
      ))}
    </RecordList>
  )
}
