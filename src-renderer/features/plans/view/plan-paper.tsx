import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { planQueries, useIssuePlanPaper } from '#features/plans/plans.queries.ts'
import { ownNames } from '#i18n/languages.ts'
import { useFormat } from '#i18n/use-format.ts'
import { useMomentDay } from '#features/plans/view/use-moment-day.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { PdfSheet } from '#ui/pdf/pdf-sheet.tsx'
import styles from '../plans.module.css'

/** The sheet for the person as it will print; printing freezes it. Earlier prints stay as they were. */
export function PlanPaper({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const { id, version, language } = plan
  const { data: preview, error } = useQuery(planQueries.preview(id, version))
  const { data: papers } = useQuery(planQueries.papers(id))
  const issue = useIssuePlanPaper()
  const handOver = useHandOver()
  const issueAnd = (how: 'print' | 'save') =>
    issue.mutate({ id, version }, { onSuccess: (paper) => handOver.mutate({ id: paper.id, how }) })
  const failure = error ?? issue.error ?? handOver.error
  return (
    <div className={styles['papers']}>
      {failure && <FailureNote title={t('paper.failed')}>{words(failure)}</FailureNote>}
      <div className={styles['acts']}>
        <Button
          kind="primary"
          isDisabled={!preview || issue.isPending}
          onPress={() => issueAnd('print')}
        >
          {t('paper.print')}
        </Button>
        <Button isDisabled={!preview || issue.isPending} onPress={() => issueAnd('save')}>
          {t('paper.save')}
        </Button>
      </div>
      {papers?.map((paper) => (
        <PrintedPaper
          key={paper.id}
          paper={paper}
          onPrint={() => handOver.mutate({ id: paper.id, how: 'print' })}
        />
      ))}
      {!error && (
        <PdfSheet
          title={t('paper.sheet', { number: plan.number })}
          url={preview && `files/previews/${preview.token}`}
          summary={<Chip>{ownNames[language]}</Chip>}
        />
      )}
    </div>
  )
}

interface PrintedPaperProps {
  readonly paper: Readonly<{ edition: number; issuedAt: string }>
  readonly onPrint: () => void
}

function PrintedPaper({ paper, onPrint }: PrintedPaperProps) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const dayOf = useMomentDay()
  return (
    <p className={styles['paper']}>
      {t('paper.edition', {
        edition: paper.edition,
        date: format.day(dayOf(paper.issuedAt)),
      })}
      <Button kind="plain" onPress={onPrint}>
        {t('paper.again')}
      </Button>
    </p>
  )
}

/** To the printer or into a file; where there is no printer, says so. */
function useHandOver() {
  return useMutation({
    mutationFn: async ({ id, how }: { readonly id: string; readonly how: 'print' | 'save' }) => {
      if (how === 'print') return (await send('documents.print', { id })).outcome
      return (await send('documents.save', { id })).savedAs ? 'saved' : 'cancelled'
    },
    onSuccess: (outcome) => tellOutcome(outcome, (say, told) => say(`plans:paper.outcome.${told}`)),
  })
}
