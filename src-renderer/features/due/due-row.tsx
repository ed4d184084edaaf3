import { useTranslation } from 'react-i18next'
import type { DueItem, DueStep } from '#contract/due.contract.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import styles from '#features/due/due-row.module.css'
import { useFormat } from '#i18n/use-format.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Prose } from '#ui/prose.tsx'

interface DueRowProps {
  readonly item: DueItem
  readonly onMark: (step: DueStep) => void
}

/** Whom it is about, what is to be done, on which paper it stands, and by when. */
export function DueRow({ item, onMark }: DueRowProps) {
  const { t } = useTranslation(['due', 'plans'])
  const format = useFormat()
  return (
    <div className={styles['row']}>
      <span className={styles['who']}>
        <PersonName {...writtenNames(personOf(item))} />
      </span>
      <What item={item} />
      <span className={styles['paper']}>
        <Latin>{paperOf(item)}</Latin>
      </span>
      <span className={styles['day']}>
        <Chip tone={item.when === 'overdue' ? 'attention' : 'plain'}>{format.day(item.dueOn)}</Chip>
      </span>
      <span className={styles['act']}>
        {item.kind === 'step' && (
          <Button onPress={() => onMark(item)}>{t('plans:mark.action')}</Button>
        )}
      </span>
    </div>
  )
}

function What({ item }: { readonly item: DueItem }) {
  const { t } = useTranslation(['due', 'referrals'])
  const [first, second] =
    item.kind === 'step'
      ? [item.step.text, item.step.who]
      : [
          t(`kind.${item.kind}`),
          item.kind === 'review' || 'recordId' in item
            ? ''
            : (item.referral.provider ?? t(`referrals:state.${item.referral.state}`)),
        ]
  return (
    <span className={styles['what']}>
      <span>
        <Prose>{first}</Prose>
      </span>
      {second && (
        <small>
          <Prose>{second}</Prose>
        </small>
      )}
    </span>
  )
}

export function personOf(item: DueItem): PersonLabel {
  if ('person' in item) return item.person
  return 'plan' in item ? item.plan.person : item.referral.person
}

function paperOf(item: DueItem): string | null {
  if ('person' in item) return null
  return 'plan' in item ? item.plan.number : item.referral.shortCode
}
