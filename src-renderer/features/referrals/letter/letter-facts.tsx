import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Referral } from '#contract/referrals.contract.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { PersonName } from '#ui/person-name.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Facts } from '#ui/facts.tsx'
import { Latin } from '#ui/latin.tsx'
import { Prose } from '#ui/prose.tsx'

export function LetterFacts({ letter }: { readonly letter: Referral }) {
  const { t } = useTranslation(['referrals', 'lists'])
  const format = useFormat()
  const answer = useAnswerFacts(letter)
  const { person, topic, provider, answerBy, appointmentOn, tries } = letter
  return (
    <Facts
      facts={[
        {
          id: 'person',
          label: t('field.person'),
          value: <LinkedPerson person={person} />,
        },
        { id: 'need', label: t('field.need'), value: topic && t(`lists:need.${topic}`) },
        { id: 'to', label: t('field.provider'), value: provider && <bdi>{provider}</bdi> },
        {
          id: 'number',
          label: t('field.number'),
          value: letter.outgoingNumber && <Latin>{letter.outgoingNumber}</Latin>,
        },
        { id: 'answerBy', label: t('field.answerBy'), value: answerBy && format.day(answerBy) },
        {
          id: 'appointment',
          label: t('field.appointmentOn'),
          value: appointmentOn && format.day(appointmentOn, 'full'),
        },
        ...answer,
        {
          id: 'ending',
          label: t('field.needEnding'),
          value: letter.needEnding && t(`lists:need-ending.${letter.needEnding}`),
        },
        {
          id: 'tries',
          label: t('field.tries'),
          value: tries > 0 ? format.number(tries) : undefined,
        },
        {
          id: 'after',
          label: t('letter.after'),
          value: letter.afterId && <OtherLetter id={letter.afterId} />,
        },
        {
          id: 'next',
          label: t('letter.next'),
          value: letter.nextId && <OtherLetter id={letter.nextId} />,
        },
      ]}
    />
  )
}

/** What the letter came to, why, and what its slip says of the need. */
function useAnswerFacts({ outcome, refusalReason, reason, needSaid }: Referral) {
  const { t } = useTranslation(['referrals', 'lists'])
  const prose = reason && <Prose>{reason}</Prose>
  return [
    { id: 'outcome', label: t('field.outcome'), value: outcome && t(`state.${outcome}`) },
    {
      id: 'reason',
      label: t('field.reason'),
      value: refusalReason ? t(`lists:refusal.${refusalReason}`) : prose,
    },
    {
      id: 'sentOnTo',
      label: t('field.sentOnTo'),
      value: refusalReason === 'sent-on' ? prose : undefined,
    },
    {
      id: 'needSaid',
      label: t('field.needSaid'),
      value: needSaid && t(`lists:need-ending.${needSaid}`),
    },
  ]
}

function LinkedPerson({ person }: Pick<Referral, 'person'>) {
  return (
    <Link to="/people/$id" params={{ id: person.id }}>
      <PersonName {...writtenNames(person)} />
    </Link>
  )
}

function OtherLetter({ id }: { readonly id: string }) {
  const { t } = useTranslation('referrals')
  return (
    <Link to="/letters/$id" params={{ id }}>
      {t('letter.open')}
    </Link>
  )
}
