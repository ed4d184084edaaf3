import { useTranslation } from 'react-i18next'
import { urgentProblems, type HealthProblem } from '#contract/upkeep.contract.ts'
import { Remedy } from '#features/upkeep/remedy.tsx'
import { Note } from '#ui/note.tsx'

/** One thing that is not as it should be: what it is, what is safe, what to do; and the button that does it. */
export function ProblemNote({ problem }: { readonly problem: HealthProblem }) {
  const { t } = useTranslation('upkeep')
  return (
    <Note
      tone={urgentProblems.has(problem) ? 'attention' : 'plain'}
      action={<Remedy problem={problem} />}
    >
      <strong>{t(`problem.${problem}.title`)}</strong> {t(`problem.${problem}.text`)}
    </Note>
  )
}
