import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mostListed, type LookAlikes } from '#contract/duplicates.contract.ts'
import { duplicatesQueries } from '#features/people/duplicates/duplicates.queries.ts'
import styles from '#features/people/duplicates/duplicates.module.css'
import { PersonLine } from '#features/people/person-line.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Page } from '#ui/page.tsx'
import { RowList } from '#ui/row-list.tsx'

/** Files that may be two of one person, the likeliest first; each opens the two side by side. */
export function DuplicatesPage() {
  const { t } = useTranslation('duplicates')
  const { history } = useRouter()
  const format = useFormat()
  const { data } = useQuery(duplicatesQueries.list())
  if (!data) return undefined
  const { pairs, total } = data
  return (
    <Page title={t('title')} summary={total > 0 && <Chip>{format.number(total)}</Chip>}>
      <p>{total > mostListed ? t('first', { count: mostListed }) : t('intro')}</p>
      <Card isFlush>
        <RowList
          label={t('title')}
          lines={pairs}
          idOf={({ one, other }) => `${one.id} ${other.id}`}
          nameOf={({ one, other }) => format.list([one.name, other.name])}
          onOpen={({ one, other }) => history.push(`/people/${one.id}/merge?other=${other.id}`)}
          render={(pair) => <PairRow pair={pair} />}
          empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
        />
      </Card>
    </Page>
  )
}

function PairRow({ pair: { one, other, reasons } }: { readonly pair: LookAlikes }) {
  const { t } = useTranslation('duplicates')
  return (
    <div className={styles['pair']}>
      <PersonLine person={one} />
      <PersonLine person={other} />
      <Chips>
        {reasons.map((reason) => (
          <Chip key={reason} tone={reason === 'similar-name' ? undefined : 'teal'}>
            {t(`reason.${reason}`)}
          </Chip>
        ))}
      </Chips>
    </div>
  )
}
