import { useTranslation } from 'react-i18next'
import type { ErasureRequest } from '#contract/privacy.contract.ts'
import { AnswerBy } from '#features/privacy/answer-by.tsx'
import { RequestState } from '#features/privacy/requests/request-state.tsx'
import { useAskerWords } from '#features/privacy/use-asker-words.ts'
import { useCopiesWords } from '#features/privacy/use-copies-words.ts'
import { Whose } from '#features/privacy/whose.tsx'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import type { Column } from '#ui/table.tsx'

/** Whose data, who asked and how, by when to answer, and what was decided. */
export function useRequestColumns(): readonly Column<ErasureRequest>[] {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const askerWords = useAskerWords()
  const copiesWords = useCopiesWords()
  return [
    {
      id: 'person',
      label: t('requests.person'),
      render: ({ person }) => <Whose person={person} />,
    },
    {
      id: 'asked',
      label: t('requests.asked'),
      isMinor: true,
      render: ({ askedOn }) => format.day(askedOn),
    },
    {
      id: 'asker',
      label: t('requests.asker'),
      isMinor: true,
      render: (request) => [askerWords(request), t(`manner.${request.manner}`)].join(middleDot),
    },
    {
      id: 'answerBy',
      label: t('requests.answerBy'),
      render: ({ state, answerBy }) => state === 'open' && <AnswerBy day={answerBy} />,
    },
    {
      id: 'state',
      label: t('requests.state'),
      render: ({ state }) => <RequestState state={state} />,
    },
    {
      id: 'decision',
      label: t('requests.decision'),
      isMinor: true,
      isSaid: ({ decidedOn }) => decidedOn !== null,
      render: ({ decidedOn, ground, inCopies }) =>
        [
          ground && t(`refusalGround.${ground}`),
          decidedOn && t('requests.decidedOn', { date: format.day(decidedOn) }),
          inCopies && copiesWords(inCopies),
        ]
          .filter(Boolean)
          .join(middleDot),
    },
  ]
}
