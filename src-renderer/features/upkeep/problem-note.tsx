import { useTranslation } from 'react-i18next'
import { useWhen } from '#app/use-when.ts'
import { urgentProblems, type Happened, type HealthProblem } from '#contract/upkeep.contract.ts'
import { Remedy } from '#features/upkeep/remedy.tsx'
import { SettleButton } from '#features/upkeep/settle-button.tsx'
import { Note } from '#ui/note.tsx'

interface ProblemNoteProps {
  readonly problem: HealthProblem
  /** Where it is something that happened once. */
  readonly happened: Happened | undefined
  readonly onDrill: () => void
}

/** One thing that is not as it should be: what it is, what is safe, what to do; and the button that does it. */
export function ProblemNote({ problem, happened, onDrill }: ProblemNoteProps) {
  const { t } = useTranslation('upkeep')
  return (
    <Note
      tone={urgentProblems.has(problem) ? 'attention' : 'plain'}
      action={
        <>
          <Remedy problem={problem} onDrill={onDrill} />
          {happened && <SettleButton happened={happened} />}
        </>
      }
    >
      <strong>{t(`problem.${problem}.title`)}</strong> {t(`problem.${problem}.text`)}{' '}
      {happened && <When happened={happened} />}
    </Note>
  )
}

function When({ happened: { at, seq, lost } }: { readonly happened: Happened }) {
  const { t } = useTranslation('upkeep')
  const when = useWhen()
  return (
    <>
      {t('event.when', { when: when(at), number: seq })}{' '}
      {lost !== undefined && t('event.lost', { count: lost })}
    </>
  )
}
