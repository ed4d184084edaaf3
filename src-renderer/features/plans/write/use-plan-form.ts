import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { Language } from '#contract/language.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { Plan, type WrittenPlan } from '#contract/plans.contract.ts'
import { useSavePlan, useStartPlan } from '#features/plans/plans.queries.ts'
import { PlanShape, entryOf, type PlanEntry } from '#features/plans/write/plan-shape.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { announce } from '#ui/toast/toasts.ts'

interface UsePlanForm {
  readonly file: PersonFile
  readonly plan: Plan | undefined
  readonly onDone: () => void
}

/** The form of a plan, its draft, and its way into the store. */
export function usePlanForm({ file, plan, onDone }: UsePlanForm) {
  const format = useFormat()
  const screen = useLanguage()
  const start = useStartPlan()
  const save = useSavePlan()
  const spoken = Language.safeParse(file.details.language).data ?? screen
  const form = useForm<PlanEntry, unknown, WrittenPlan>({
    resolver: zodResolver(PlanShape),
    defaultValues: entryOf(plan, spoken, format),
  })
  useFirstFocus(form.control, 'ownWords')
  const draft = useDraft('plan', plan?.id ?? file.id, form, { seen: plan })
  const { seen } = draft
  const onSuccess = () => {
    announce({ words: (say) => say('plans:saved') })
    draft.done(onDone)
  }
  const write = (text: WrittenPlan, version = seen?.version ?? 1) =>
    seen
      ? save.mutate({ id: seen.id, version, text }, { onSuccess })
      : start.mutate({ personId: file.id, text }, { onSuccess })
  return {
    form,
    draft,
    write,
    error: save.error ?? start.error,
    isBusy: save.isPending || start.isPending,
    current: currentOf(save.error, Plan),
  }
}
