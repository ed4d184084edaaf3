import { useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import type { ErasureRequest } from '#contract/privacy.contract.ts'
import { AnswerBy } from '#features/privacy/answer-by.tsx'
import { AnswerLetter } from '#features/privacy/requests/answer-letter.tsx'
import { DecideForm } from '#features/privacy/requests/decide-form.tsx'
import { RequestState } from '#features/privacy/requests/request-state.tsx'
import { useAskerWords } from '#features/privacy/use-asker-words.ts'
import { useCopiesWords } from '#features/privacy/use-copies-words.ts'
import { Whose } from '#features/privacy/whose.tsx'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Facts } from '#ui/facts.tsx'
import { Prose } from '#ui/prose.tsx'
import styles from '../privacy.module.css'

interface RequestDialogProps {
  readonly request: ErasureRequest
  readonly onClose: () => void
}

/** A request with all that is known of it; while it waits, a manager decides here. */
export function RequestDialog({ request, onClose }: RequestDialogProps) {
  const { t } = useTranslation('privacy')
  // While it is looked at a colleague may decide it: what is typed stays, and says so.
  const [wasOpen] = useState(request.state === 'open')
  return (
    <Dialog title={t('request.title')} isOpen size="medium" onClose={onClose}>
      <RequestFacts request={request} />
      <Letters request={request} />
      {wasOpen && <Decide request={request} onDone={onClose} />}
    </Dialog>
  )
}

/** A manager decides; of a restricted file only who has opened it in an emergency. */
function Decide(props: ComponentProps<typeof DecideForm>) {
  const { t } = useTranslation('privacy')
  const session = useSession()
  if (!session?.may('privacy.decide')) return <p>{t('decide.manager')}</p>
  return props.request.person.hidden ? <p>{t('due.hidden')}</p> : <DecideForm {...props} />
}

/** Of what the person is told; that of an erasure stands where it is decided. */
function Letters({ request }: Pick<RequestDialogProps, 'request'>) {
  const session = useSession()
  const { id, state, person, extendedOn } = request
  if (!session?.may('privacy.decide') || person.hidden) return undefined
  if (state === 'refused') return <AnswerLetter id={id} answer="refused" />
  return state === 'open' && extendedOn ? <AnswerLetter id={id} answer="extended" /> : undefined
}

function RequestFacts({ request }: Pick<RequestDialogProps, 'request'>) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const askerWords = useAskerWords()
  const copiesWords = useCopiesWords()
  const openPerson = useOpenPerson()
  const { person, state, decidedOn, ground, reason, inCopies } = request
  const day = (iso: string | null) => iso && format.day(iso)
  return (
    <>
      <Facts
        facts={[
          { id: 'person', label: t('requests.person'), value: <Whose person={person} /> },
          {
            id: 'asker',
            label: t('requests.asker'),
            value: [askerWords(request), t(`manner.${request.manner}`)].join(middleDot),
          },
          { id: 'asked', label: t('requests.asked'), value: day(request.askedOn) },
          { id: 'by', label: t('decide.recordedBy'), value: <bdi>{request.recordedBy}</bdi> },
          {
            id: 'answerBy',
            label: t('requests.answerBy'),
            value: state === 'open' && <AnswerBy day={request.answerBy} />,
          },
          {
            id: 'extended',
            label: t('requests.extended'),
            value: request.extendedOn && (
              <>
                {format.day(request.extendedOn) + middleDot}
                <Prose>{request.extendedWhy}</Prose>
              </>
            ),
          },
          { id: 'state', label: t('requests.state'), value: <RequestState state={state} /> },
          { id: 'decided', label: t('requests.decision'), value: day(decidedOn) },
          {
            id: 'ground',
            label: t('decide.ground'),
            value: ground && t(`refusalGround.${ground}`),
          },
          { id: 'reason', label: t('decide.reason'), value: reason && <Prose>{reason}</Prose> },
          { id: 'backups', label: t('copies.title'), value: inCopies && copiesWords(inCopies) },
        ]}
      />
      {inCopies && <p>{t('copies.caveat')}</p>}
      {state !== 'carried-out' && (
        <div className={styles['acts']}>
          <Button kind="plain" onPress={() => openPerson(person.id)}>
            {t(person.hidden ? 'decide.openHidden' : 'decide.open')}
          </Button>
        </div>
      )}
    </>
  )
}
