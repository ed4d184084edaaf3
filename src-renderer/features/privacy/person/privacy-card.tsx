import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Restriction } from '#contract/privacy.contract.ts'
import { FormerValues } from '#features/privacy/person/former-values.tsx'
import { LiftForm } from '#features/privacy/person/lift-form.tsx'
import { RequestForm } from '#features/privacy/person/request-form.tsx'
import { RequestNote } from '#features/privacy/person/request-note.tsx'
import { RestrictForm } from '#features/privacy/person/restrict-form.tsx'
import { RestrictionFacts } from '#features/privacy/person/restriction-facts.tsx'
import { privacyQueries } from '#features/privacy/privacy.queries.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import styles from '../privacy.module.css'

/** For who acts on it, of own cases or of all: whether processing rests, a wish to be erased, and what was corrected. */
export function PrivacyCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('privacy')
  const session = useSession()
  const { data } = useQuery(privacyQueries.ofPerson(file.id))
  const reaches = session?.may('privacy.read') || (file.mine && session?.may('privacy.propose'))
  if (!data || !reaches) return undefined
  const { restriction, answerBy } = data
  return (
    <Card kind="side" title={t('card.title')}>
      <div className={styles['card']}>
        {answerBy && <RequestNote answerBy={answerBy} />}
        {restriction && <RestrictionFacts restriction={restriction} />}
        <CardActs personId={file.id} restriction={restriction} hasAsked={answerBy !== null} />
      </div>
    </Card>
  )
}

const acts = ['request', 'restrict', 'lift', 'former'] as const
type Act = (typeof acts)[number]

interface CardActsProps {
  readonly personId: string
  readonly restriction: Restriction | null
  readonly hasAsked: boolean
}

function CardActs({ personId, restriction, hasAsked }: CardActsProps) {
  const { t } = useTranslation('privacy')
  const session = useSession()
  // What it was when it was asked: a colleague may lift it meanwhile, and what is typed stays.
  const [asked, setAsked] = useState<Readonly<{ act: Act; restriction: Restriction | null }>>()
  const close = () => setAsked(undefined)
  const offered: Readonly<Record<Act, boolean>> = {
    request: !hasAsked,
    restrict: !restriction,
    lift: restriction !== null && session?.may('privacy.keep') === true,
    former: true,
  }
  return (
    <div className={styles['acts']}>
      {acts
        .filter((act) => offered[act])
        .map((act) => (
          <Button key={act} kind="plain" onPress={() => setAsked({ act, restriction })}>
            {t(`${act}.action`)}
          </Button>
        ))}
      {asked && (
        <Dialog title={t(`${asked.act}.title`)} isOpen onClose={close} size="medium">
          {asked.act === 'request' && <RequestForm personId={personId} onDone={close} />}
          {asked.act === 'restrict' && <RestrictForm personId={personId} onDone={close} />}
          {asked.act === 'lift' && asked.restriction && (
            <LiftForm restriction={asked.restriction} onDone={close} />
          )}
          {asked.act === 'former' && <FormerValues personId={personId} />}
        </Dialog>
      )}
    </div>
  )
}
