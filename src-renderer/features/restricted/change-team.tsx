import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSetTeam } from '#features/restricted/restricted.queries.ts'
import { TeamForm } from '#features/restricted/team-form.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface ChangeTeamProps {
  readonly file: Readonly<{ id: string; version: number }>
  readonly team: readonly Readonly<{ staffId: string }>[]
}

/** Who is on the team of a restricted file from now on. */
export function ChangeTeam({ file, team }: ChangeTeamProps) {
  const { t } = useTranslation('restricted')
  const setTeam = useSetTeam()
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {t('changeTeam')}
      </Button>
      <Dialog title={t('changeTeamTitle')} isOpen={isAsking} onClose={close} size="medium">
        <TeamForm
          subject={file.id}
          team={team.map(({ staffId }) => staffId)}
          submit={t('changeTeam')}
          isBusy={setTeam.isPending}
          error={setTeam.error}
          onClose={close}
          onSubmit={(wanted, done) =>
            setTeam.mutate(
              { id: file.id, version: file.version, ...wanted },
              {
                onSuccess: () => {
                  announce({ words: (say) => say('restricted:teamChanged') })
                  done()
                },
              },
            )
          }
        />
      </Dialog>
    </>
  )
}
