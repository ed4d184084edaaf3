import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { PersonName } from '#ui/person-name.tsx'
import { StateChip } from '#features/referrals/state-chip.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Latin } from '#ui/latin.tsx'
import { Table } from '#ui/table.tsx'

interface LetterTableProps {
  readonly letters: readonly ReferralLabel[]
  /** Where closed ones are left out, their absence is not a beginning. */
  readonly isOpenOnly?: boolean
  readonly onOpen: (letter: ReferralLabel) => void
}

/** Letters by their codes; what one may not see is simply not there. */
export function LetterTable({ letters, isOpenOnly, onOpen }: LetterTableProps) {
  const { t } = useTranslation(['referrals', 'lists'])
  const format = useFormat()
  const recipient = useRecipientColumn()
  return (
    <Table
      label={t('list.label')}
      lines={letters}
      idOf={({ id }) => id}
      onOpen={onOpen}
      empty={
        <EmptyState title={isOpenOnly ? t('list.noneOpen') : t('list.none')}>
          {t('list.noneHint')}
        </EmptyState>
      }
      columns={[
        {
          id: 'code',
          label: t('field.code'),
          render: ({ shortCode }) => shortCode && <Latin>{shortCode}</Latin>,
        },
        {
          id: 'person',
          label: t('field.person'),
          isRowHeader: true,
          render: ({ person }) => <PersonName {...writtenNames(person)} />,
        },
        ...recipient,
        {
          id: 'state',
          label: t('field.state'),
          render: ({ state, erasedOn }) => (
            <>
              <StateChip state={state} />
              {erasedOn && <div>{t('list.erased', { day: format.day(erasedOn, 'short') })}</div>}
            </>
          ),
        },
        {
          id: 'issued',
          label: t('field.issuedOn'),
          isMinor: true,
          render: ({ issuedOn }) => issuedOn && format.day(issuedOn, 'short'),
        },
        {
          id: 'answerBy',
          label: t('field.answerBy'),
          isMinor: true,
          render: ({ answerBy }) => answerBy && format.day(answerBy, 'short'),
        },
      ]}
    />
  )
}

/** To whom and about what: no column at all for those who may not see it. */
function useRecipientColumn() {
  const { t } = useTranslation(['referrals', 'lists'])
  if (!useSession()?.may('referrals.content')) return []
  return [
    {
      id: 'to',
      label: t('field.provider'),
      render: ({ provider, topic }: ReferralLabel) => (
        <>
          {provider && <bdi>{provider}</bdi>}
          {topic && <div>{t(`lists:need.${topic}`)}</div>}
        </>
      ),
    },
  ]
}
