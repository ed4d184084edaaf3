import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { useSession } from '#app/session.ts'
import { isForReading, type PersonFile } from '#contract/people.contract.ts'
import { FamilyForm } from '#features/people/household/family-form.tsx'
import { JoinHouseholdForm } from '#features/people/household/join-household-form.tsx'
import { useJoinHousehold } from '#features/people/people.queries.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { announce } from '#ui/toast/toasts.ts'
import styles from './household.module.css'

/** The family, each a step away; joined and left by the desk. */
export function HouseholdCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const session = useSession()
  const [asked, setAsked] = useState<'join' | 'family'>()
  const close = () => setAsked(undefined)
  const others = file.household?.members.filter(({ person }) => person.id !== file.id) ?? []
  return (
    <Card
      kind="side"
      title={t('household.title')}
      summary={file.household && <Latin>{file.household.fileNumber}</Latin>}
    >
      {others.length === 0 && <p>{t('household.none')}</p>}
      <ul className={styles['members']}>
        {others.map((member) => (
          <Member key={member.person.id} {...member} />
        ))}
      </ul>
      {session?.may('people.write') && !isForReading(file) && (
        <div className={styles['acts']}>
          <Button kind="plain" onPress={() => setAsked('family')}>
            {t('family.add')}
          </Button>
          <Button kind="plain" onPress={() => setAsked('join')}>
            {t(file.household ? 'household.change' : 'household.join')}
          </Button>
          {file.household && <LeaveButton file={file} />}
        </div>
      )}
      <Dialog title={t('household.join')} isOpen={asked === 'join'} onClose={close} size="medium">
        <JoinHouseholdForm file={file} onJoined={close} />
      </Dialog>
      <Dialog title={t('family.title')} isOpen={asked === 'family'} onClose={close} size="large">
        <FamilyForm file={file} onDone={close} />
      </Dialog>
    </Card>
  )
}

function Member({ person, role }: NonNullable<PersonFile['household']>['members'][number]) {
  const { t } = useTranslation('people')
  const { history } = useRouter()
  return (
    <li className={styles['member']}>
      <Button kind="plain" onPress={() => history.push(`/people/${person.id}`)}>
        <PersonName name={{ text: person.name, lang: langOfName(person.name) }} />
      </Button>
      <small>{t(`householdRole.${role}`)}</small>
    </li>
  )
}

function LeaveButton({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const onError = useTellFailure('people')
  const join = useJoinHousehold()
  const leave = () =>
    join.mutate(
      { id: file.id, withId: null, role: 'other', version: file.version },
      { onError, onSuccess: () => announce({ words: (say) => say('people:household.left') }) },
    )
  return (
    <Button kind="plain" isDisabled={join.isPending} onPress={leave}>
      {t('household.leave')}
    </Button>
  )
}
