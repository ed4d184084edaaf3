import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { ImportProgress } from '#features/people/importing/import-progress.tsx'
import { useChooseRegister } from '#features/people/importing/importing.queries.ts'
import { PastImports } from '#features/people/importing/past-imports.tsx'
import { ReadRegister } from '#features/people/importing/read-register.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Page, Stack } from '#ui/page.tsx'

/** An old register is chosen, laid out, looked through and taken; what was brought in before is below, each to be taken back. */
export function ImportPage() {
  const { t } = useTranslation('importing')
  const words = useFailureWords('importing')
  const choose = useChooseRegister()
  /** Taken, so that nothing is left to be looked at. */
  const [taken, setTaken] = useState<string>()
  const read = choose.data && choose.data.token !== taken ? choose.data : undefined
  return (
    <Page
      title={t('place')}
      actions={
        <Button
          kind={read ? 'quiet' : 'primary'}
          isDisabled={choose.isPending}
          onPress={() => choose.mutate(undefined)}
        >
          {read ? t('chooseOther') : t('choose')}
        </Button>
      }
    >
      <Stack>
        {!read && (
          <Card>
            <p>{t('what')}</p>
          </Card>
        )}
        {choose.isPending && <ImportProgress />}
        {choose.error && <FailureNote title={t('notDone')}>{words(choose.error)}</FailureNote>}
        {read && !choose.isPending && (
          <ReadRegister
            key={`${read.token} ${read.file.encoding}`}
            read={read}
            onReread={(encoding) => choose.mutate({ token: read.token, encoding })}
            onTaken={() => setTaken(read.token)}
          />
        )}
        <PastImports />
      </Stack>
    </Page>
  )
}
