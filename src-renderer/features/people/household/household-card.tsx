import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { isForReading, type PersonFile } from '#contract/people.contract.ts'
import { type Asked, HomeDialog } from '#features/people/household/home-dialog.tsx'
import { Members } from '#features/people/household/members.tsx'
import { OpenHousehold } from '#features/people/household/open-household.tsx'
import { OtherHome } from '#features/people/household/other-home.tsx'
import { useHomeWords } from '#features/people/household/use-home-words.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Latin } from '#ui/latin.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import styles from './household.module.css'

/** The family and its home, each of them a step away; other homes; joined, moved and left by the desk. */
export function HouseholdCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const session = useSession()
  const { placeWords } = useHomeWords()
  const [asked, ask] = useState<Asked>()
  const { household, residences } = file
  const others = household?.members.filter(({ person }) => person.id !== file.id) ?? []
  const isWriter = session?.may('people.write') === true && !isForReading(file)
  const place = household && placeWords(household)
  return (
    <Card
      kind="side"
      title={t('household.title')}
      summary={household && <Latin>{household.fileNumber}</Latin>}
    >
      {place && <p className={styles['place']}>{place}</p>}
      {others.length === 0 && <p>{t(household ? 'household.alone' : 'household.none')}</p>}
      <Members members={others} />
      {residences
        .filter(({ until }) => until === null)
        .map((home) => (
          <OtherHome key={home.id} home={home} onAsk={isWriter ? ask : undefined} />
        ))}
      <CardActs file={file} isWriter={isWriter} onAsk={ask} />
      <HomeDialog file={file} asked={asked} onClose={() => ask(undefined)} />
    </Card>
  )
}

interface CardActsProps {
  readonly file: PersonFile
  readonly isWriter: boolean
  readonly onAsk: (asked: Asked) => void
}

function CardActs({ file, isWriter, onAsk }: CardActsProps) {
  const { t } = useTranslation('people')
  const { household, residences } = file
  const hasPast =
    residences.some(({ until }) => until !== null) ||
    (household !== null && household.former.length + household.addresses.length > 0)
  const choice = (id: string, label: string, asked: Asked, isOffered = true) =>
    isOffered ? [{ id, label, onPress: () => onAsk(asked) }] : []
  const changes = [
    ...choice('move', t('move.action'), { act: 'move' }, household !== null),
    ...choice('addHome', t('addHome.action'), { act: 'addHome' }),
    ...(household ? choice('leave', t('household.leave'), { act: 'leave', home: household }) : []),
  ]
  const groups = [
    { id: 'changes', title: t('household.changes'), choices: isWriter ? changes : [] },
    {
      id: 'past',
      title: t('household.history'),
      choices: choice('past', t('past.action'), { act: 'past' }, hasPast),
    },
  ]
  return (
    <div className={styles['acts']}>
      {isWriter && (
        <>
          <Button kind="plain" onPress={() => onAsk({ act: 'family' })}>
            {t('family.add')}
          </Button>
          <Button kind="plain" onPress={() => onAsk({ act: 'join' })}>
            {t(household ? 'household.change' : 'household.join')}
          </Button>
          {household === null && <OpenHousehold file={file} />}
        </>
      )}
      <MenuButton label={t('household.menu')} groups={groups} />
    </div>
  )
}
