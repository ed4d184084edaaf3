import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need } from '#contract/needs.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { LetterTable } from '#features/referrals/list/letter-table.tsx'
import { useOpenLetter } from '#features/referrals/list/letters.tsx'
import styles from '#features/referrals/person/letters-tab.module.css'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Prose } from '#ui/prose.tsx'

/** The letters about somebody, and the open needs from which one may be written. */
export function LettersTab({ file }: { readonly file: PersonFile }) {
  const { data: letters } = useQuery(referralQueries.ofPerson(file.id))
  const open = useOpenLetter()
  return (
    <>
      {file.mine && <OpenNeeds file={file} isBeginning={letters?.length === 0} />}
      {letters && (letters.length > 0 || !file.mine) && (
        <LetterTable letters={letters} onOpen={(letter) => letter.reads && open(letter)} />
      )}
    </>
  )
}

interface OpenNeedsProps {
  readonly file: PersonFile
  /** No letter was written yet. */
  readonly isBeginning: boolean
}

function OpenNeeds({ file, isBeginning }: OpenNeedsProps) {
  const { t } = useTranslation('referrals')
  const { data: needs = [] } = useQuery(referralQueries.needs(file.id))
  const open = needs.filter(({ ending }) => ending === null)
  if (open.length === 0) {
    return <EmptyState title={t('person.noNeeds')}>{t('person.noNeedsHint')}</EmptyState>
  }
  return (
    <>
      <NeedList needs={open} />
      {isBeginning && <EmptyState title={t('list.none')}>{t('person.noLettersHint')}</EmptyState>}
    </>
  )
}

function NeedList({ needs }: { readonly needs: readonly Need[] }) {
  const { t } = useTranslation(['referrals', 'lists'])
  const navigate = useNavigate()
  const headingId = useId()
  return (
    <section className={styles['open']}>
      <h2 id={headingId}>{t('person.needs')}</h2>
      <ul aria-labelledby={headingId} className={styles['needs']}>
        {needs.map(({ id, topic, detail }) => (
          <li key={id}>
            <span>
              {topic && t(`lists:need.${topic}`)}
              {detail && (
                <>
                  {middleDot}
                  <Prose>{detail}</Prose>
                </>
              )}
            </span>
            <Button onPress={() => void navigate({ to: '/letters/write', search: { need: id } })}>
              {t('act.writeLetter')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
