import { useTranslation } from 'react-i18next'
import { urgentProblems, type HealthProblem } from '#contract/upkeep.contract.ts'
import { Remedy } from '#features/upkeep/remedy.tsx'
import { Note } from '#ui/note.tsx'

interface ProblemNoteProps {
  readonly problem: HealthProblem
  readonly onDrill: () => void
}

/** One thing that is not as it should be: what it is, what is safe, what to do; and the button that does it. */
export function ProblemNote({ problem, onDrill }: ProblemNoteProps) {
  const { t } = useTranslation('upkeep')
  return (
    <Note
      tone={urgentProblems.has(problem) ? 'attention' : 'plain'}
      action={<Remedy problem={problem} onDrill={onDrill} />}
    >
      <strong>{t(`problem.${problem}.title`)}</strong> {t(`problem.${problem}.text`)}
    </Note>
  )
}
