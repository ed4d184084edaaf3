import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useDeskBecame } from '#app/desk-queries.ts'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { practicePassword, practiceStaff } from '#contract/practice.ts'
import { Button } from '#ui/button.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Latin } from '#ui/latin.tsx'
import { Stack } from '#ui/page.tsx'

/** The door of the practice centre: one key a role, the password open on the table. */
export function PracticePage() {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const became = useDeskBecame()
  const signIn = useMutation({
    mutationFn: (signInWord: string) =>
      send('desk.signIn', { signInWord, password: practicePassword }),
    onSuccess: became,
  })
  return (
    <EntrancePage title={t('practice.title')} lead={t('practice.lead')} foot={<Leave />}>
      {signIn.error && <FailureNote title={t('signIn.failed')}>{words(signIn.error)}</FailureNote>}
      <Stack>
        {practiceStaff.map(({ role, signInWord }) => (
          <Button
            key={role}
            isWide
            isDisabled={signIn.isPending}
            onPress={() => signIn.mutate(signInWord)}
          >
            {t('practice.as', { role: t(`role.${role}`) })}
          </Button>
        ))}
      </Stack>
      <p>
        {t('practice.password')} <Latin>{practicePassword}</Latin>
      </p>
    </EntrancePage>
  )
}

function Leave() {
  const { t } = useTranslation('staff')
  const became = useDeskBecame()
  const leave = useMutation({
    mutationFn: (wipe: boolean) => send('desk.stopPractising', { wipe }),
    onSuccess: became,
  })
  return (
    <>
      <Button kind="plain" onPress={() => leave.mutate(false)}>
        {t('practice.keep')}
      </Button>
      <Button kind="plain" onPress={() => leave.mutate(true)}>
        {t('practice.wipe')}
      </Button>
    </>
  )
}
