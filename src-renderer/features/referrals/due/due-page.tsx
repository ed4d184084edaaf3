import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '#contract/index.ts'
import styles from '#features/referrals/due/due-page.module.css'
import { PersonOfLetter } from '#features/referrals/person-of-letter.tsx'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Latin } from '#ui/latin.tsx'
import { Page, Stack } from '#ui/page.tsx'
import { RowList } from '#ui/row-list.tsx'

type DueItem = Output<'referrals.listDue'>[number]

const parts = ['overdue', 'today', 'this-week', 'later'] as const

/** What one's own letters ask to be done, by the day it is due. */
export function DuePage() {
  const { t } = useTranslation('referrals')
  const { data: items } = useQuery(referralQueries.due())
  if (!items) return undefined
  return (
    <Page title={t('due.title')}>
      {items.length === 0 && (
        <Card>
          <EmptyState title={t('due.none')}>{t('due.noneHint')}</EmptyState>
        </Card>
      )}
      <Stack>
        {parts.map((part) => (
          <DuePart key={part} part={part} items={items.filter(({ when }) => when === part)} />
        ))}
      </Stack>
    </Page>
  )
}

interface DuePartProps {
  readonly part: (typeof parts)[number]
  readonly items: readonly DueItem[]
}

function DuePart({ part, items }: DuePartProps) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  if (items.length === 0) return undefined
  return (
    <Card isFlush title={t(`due.${part}`)}>
      <RowList
        label={t(`due.${part}`)}
        lines={items}
        idOf={({ referral, kind }) => `${referral.id} ${kind}`}
        nameOf={({ referral }) => referral.person.name}
        toneOf={() => (part === 'overdue' ? 'attention' : undefined)}
        onOpen={({ referral }) =>
          void navigate({ to: '/letters/$id', params: { id: referral.id } })
        }
        render={(item) => <DueRow item={item} />}
        empty={undefined}
      />
    </Card>
  )
}

function DueRow({ item: { kind, dueOn, when, referral } }: { readonly item: DueItem }) {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  return (
    <div className={styles['row']}>
      <PersonOfLetter {...referral} />
      <span className={styles['what']}>
        {t(`due.kind.${kind}`)}
        {referral.provider && (
          <>
            {' · '}
            <bdi>{referral.provider}</bdi>
          </>
        )}
      </span>
      <Latin>{referral.shortCode}</Latin>
      <Chip tone={when === 'overdue' ? 'attention' : 'plain'}>{format.day(dueOn)}</Chip>
    </div>
  )
}
