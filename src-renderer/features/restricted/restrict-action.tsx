import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { useRestrict } from '#features/restricted/restricted.queries.ts'
import { TeamForm } from '#features/restricted/team-form.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** Hides the file from all but its team; what that means is said before it is done. */
export function RestrictAction({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('restricted')
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {t('action')}
      </Button>
      <Dialog title={t('title')} isOpen={isAsking} onClose={close} size="medium">
        <RestrictForm file={file} onClose={close} />
      </Dialog>
    </>
  )
}

interface RestrictFormProps {
  readonly file: PersonFile
  readonly onClose: () => void
}

function RestrictForm({ file: { id, team, mine }, onClose }: RestrictFormProps) {
  const { t } = useTranslation('restricted')
  const restrict = useRestrict()
  const isOutside = useSession()?.may('restricted.list') === true && !mine
  return (
    <TeamForm
      subject={id}
      team={team.map(({ staffId }) => staffId)}
      submit={t('submit')}
      isBusy={restrict.isPending}
      error={restrict.error}
      onClose={onClose}
      onSubmit={(wanted, done) =>
        restrict.mutate(
          { personId: id, ...wanted },
          {
            onSuccess: () => {
              announce({ words: (say) => say('restricted:done') })
              done()
            },
          },
        )
      }
    >
      <p>{t('what')}</p>
      {isOutside && <p>{t('whatManager')}</p>}
    </TeamForm>
  )
}
