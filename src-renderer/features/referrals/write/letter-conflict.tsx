import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type LetterTranslation, ReferralContent } from '#contract/referral-content.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { translatedTexts } from '#features/referrals/write/letter-entry.ts'
import { contentIn, type LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { ownNames } from '#i18n/languages.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'

interface LetterConflictProps {
  readonly letter: LetterInHand
  readonly seen: ReferralContent
  readonly theirs: ReferralContent
  readonly onResolve: (takeTheirs: TakeTheirs<ReferralContent>) => void
}

const labels = {
  providerId: 'field.to',
  serviceId: 'field.service',
  letterLanguage: 'field.letterLanguage',
  slipLanguage: 'field.slipLanguage',
  translation: 'field.translation',
  shared: 'field.shared',
  phone: 'field.phone',
  ask: 'field.ask',
  clientWords: 'field.clientWords',
  summary: 'field.summary',
  strengths: 'field.strengths',
  doneAlready: 'field.doneAlready',
  enclosed: 'field.enclosed',
  bring: 'field.bring',
  answerBy: 'field.answerBy',
  appointmentOn: 'field.appointmentOn',
  appointmentAt: 'field.appointmentAt',
} as const
const fields = ReferralContent.omit({ needId: true }).keyof().options

/** What a colleague wrote of the letter meanwhile beside what was typed here. */
export function LetterConflict({ letter, seen, theirs, onResolve }: LetterConflictProps) {
  const { t } = useTranslation('referrals')
  return (
    <Conflict
      fields={fields}
      seen={seen}
      mine={ReferralContent.safeParse(contentIn(letter)).data ?? seen}
      theirs={theirs}
      labelOf={(field) => t(labels[field])}
      wordsOf={useLetterWords()}
      onResolve={onResolve}
    />
  )
}

function useLetterWords(): (content: ReferralContent, field: (typeof fields)[number]) => string {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const { data: providers = [] } = useQuery(referralQueries.providers())
  const translationWords = ({ language, form, told, ...texts }: LetterTranslation) =>
    [
      ownNames[language],
      t(`translation.${form}`),
      ...translatedTexts.map((field) => texts[field]),
      ...told.map(({ text }) => text),
    ]
      .filter(Boolean)
      .map(isolate)
      .join(' • ')
  return (content, field) => {
    const provider = providers.find(({ id }) => id === content.providerId)
    switch (field) {
      case 'providerId':
        return provider?.name ?? ''
      case 'serviceId':
        return provider?.services.find(({ id }) => id === content.serviceId)?.name ?? ''
      case 'letterLanguage':
      case 'slipLanguage':
        return ownNames[content[field]]
      case 'translation':
        return content.translation ? translationWords(content.translation) : ''
      case 'shared':
        return content.shared
          .map(({ group, text }) => [t(`group.${group}`), isolate(text)].filter(Boolean).join(' '))
          .join(' • ')
      case 'answerBy':
      case 'appointmentOn': {
        const day = content[field]
        return day ? format.day(day) : ''
      }
      case 'phone':
        return content.phone ?? ''
      case 'ask':
      case 'clientWords':
      case 'summary':
      case 'strengths':
      case 'doneAlready':
      case 'enclosed':
      case 'bring':
      case 'appointmentAt':
        return content[field]
      default:
        return field satisfies never
    }
  }
}
