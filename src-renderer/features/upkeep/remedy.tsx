import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useSession } from '#app/session.ts'
import { useBackUp } from '#app/use-back-up.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { wantRestore } from '#app/want-restore.ts'
import type { HealthProblem } from '#contract/upkeep.contract.ts'
import { DrillButton } from '#features/upkeep/drill-button.tsx'
import { useAddPlace } from '#features/upkeep/use-places.ts'
import { useCheck } from '#features/upkeep/use-check.ts'
import { Button } from '#ui/button.tsx'

interface RemedyProps {
  readonly problem: HealthProblem
  readonly onDrill: () => void
}

/** What sets a problem right, one press away. */
export function Remedy({ problem, onDrill }: RemedyProps) {
  switch (problem) {
    case 'pages-damaged':
    case 'chain-broken':
    case 'file-changed':
      return <RestoreRemedy />
    case 'acts-lost':
    case 'clock-set-back':
      return <LogRemedy />
    case 'backup-failed':
    case 'backup-old':
    case 'place-missing':
    case 'keys-replaced':
      return <BackUpRemedy />
    case 'one-place':
      return <AddPlaceRemedy />
    case 'never-checked':
      return <CheckRemedy />
    case 'one-manager':
    case 'keys-older':
    case 'keys-not-renewed':
      return <StaffRemedy />
    case 'drill-due':
    case 'code-untried':
      return <DrillButton onPress={onDrill} />
    case 'wipe-owed':
      return <WipeRemedy />
    case 'disk-low':
    case 'reserve-gone':
      return <LookAgainRemedy />
    default:
      return problem satisfies never
  }
}

function RestoreRemedy() {
  const { t } = useTranslation('upkeep')
  const session = useSession()
  return (
    <Button
      onPress={() => {
        wantRestore()
        session?.lock()
      }}
    >
      {t('remedy.restore')}
    </Button>
  )
}

function BackUpRemedy() {
  const { t } = useTranslation('upkeep')
  const backUp = useBackUp()
  return (
    <Button isDisabled={backUp.isPending} onPress={() => backUp.mutate()}>
      {t('remedy.backUp')}
    </Button>
  )
}

function AddPlaceRemedy() {
  const { t } = useTranslation('upkeep')
  const add = useAddPlace()
  return (
    <Button isDisabled={add.isPending} onPress={() => add.mutate()}>
      {t('places.add')}
    </Button>
  )
}

function CheckRemedy() {
  const { t } = useTranslation('upkeep')
  const check = useCheck()
  return (
    <Button isDisabled={check.isPending} onPress={() => check.mutate()}>
      {t('checks.now')}
    </Button>
  )
}

function StaffRemedy() {
  const { t } = useTranslation('upkeep')
  const navigate = useNavigate()
  return (
    <Button onPress={() => void navigate({ to: '/settings', search: { tab: 'staff' } })}>
      {t('remedy.staff')}
    </Button>
  )
}

function LogRemedy() {
  const { t } = useTranslation('upkeep')
  const navigate = useNavigate()
  return <Button onPress={() => void navigate({ to: '/log' })}>{t('remedy.log')}</Button>
}

function WipeRemedy() {
  const { t } = useTranslation('upkeep')
  const queryClient = useQueryClient()
  const tell = useTellFailure('upkeep')
  const wipe = useMutation({
    mutationFn: () => send('upkeep.wipe', {}),
    onSuccess: (health) => queryClient.setQueryData(upkeepQueries.health().queryKey, health),
    onError: tell,
  })
  return (
    <Button isDisabled={wipe.isPending} onPress={() => wipe.mutate()}>
      {t('remedy.wipe')}
    </Button>
  )
}

function LookAgainRemedy() {
  const { t } = useTranslation('upkeep')
  const queryClient = useQueryClient()
  return (
    <Button onPress={() => void queryClient.invalidateQueries({ queryKey: upkeepQueries.all() })}>
      {t('remedy.lookAgain')}
    </Button>
  )
}
