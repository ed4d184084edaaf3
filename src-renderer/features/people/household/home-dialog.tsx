import { useTranslation } from 'react-i18next'
import type { Household, PersonFile } from '#contract/people.contract.ts'
import { AddHomeForm } from '#features/people/household/add-home-form.tsx'
import { FamilyForm } from '#features/people/household/family-form.tsx'
import { HomeDayForm } from '#features/people/household/home-day-form.tsx'
import { JoinHouseholdForm } from '#features/people/household/join-household-form.tsx'
import { MoveForm } from '#features/people/household/move-form.tsx'
import { PastHomes } from '#features/people/household/past-homes.tsx'
import { Dialog } from '#ui/dialog.tsx'

type Home = Pick<Household, 'id' | 'fileNumber' | 'address' | 'landmark' | 'zoneId'>

/** What is asked of the homes of a person. */
export type Asked =
  | Readonly<{ act: 'family' | 'join' | 'move' | 'addHome' | 'past' }>
  | Readonly<{ act: 'leave' | 'usual'; home: Home }>

const titles = {
  family: 'family.title',
  join: 'household.joinTitle',
  move: 'move.title',
  addHome: 'addHome.title',
  past: 'past.action',
  leave: 'leaveHome.title',
  usual: 'usualHome.title',
} as const

interface HomeDialogProps {
  readonly file: PersonFile
  readonly asked: Asked | undefined
  readonly onClose: () => void
}

export function HomeDialog({ file, asked, onClose }: HomeDialogProps) {
  const { t } = useTranslation('people')
  if (!asked) return undefined
  return (
    <Dialog
      title={t(titles[asked.act])}
      isOpen
      onClose={onClose}
      size={asked.act === 'family' ? 'large' : 'medium'}
    >
      {asked.act === 'family' && <FamilyForm file={file} onDone={onClose} />}
      {asked.act === 'join' && <JoinHouseholdForm file={file} onJoined={onClose} />}
      {asked.act === 'move' && file.household && (
        <MoveForm file={file} household={file.household} onDone={onClose} />
      )}
      {asked.act === 'addHome' && <AddHomeForm file={file} onDone={onClose} />}
      {asked.act === 'past' && <PastHomes file={file} />}
      {(asked.act === 'leave' || asked.act === 'usual') && (
        <HomeDayForm file={file} act={asked.act} home={asked.home} onDone={onClose} />
      )}
    </Dialog>
  )
}
