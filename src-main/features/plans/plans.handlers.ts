import type { plansContract } from '#contract/plans.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { issuePlanPaper, listPlanPapers, previewPlan } from './plan-paper.service.ts'
import { agreePlan, closePlan, listPlans, markStep, savePlan, startPlan } from './plans.service.ts'

export const plansHandlers: HandlersOf<typeof plansContract> = {
  'plans.list': listPlans,
  'plans.start': startPlan,
  'plans.save': savePlan,
  'plans.agree': agreePlan,
  'plans.markStep': markStep,
  'plans.close': closePlan,
  'plans.preview': previewPlan,
  'plans.issuePaper': issuePlanPaper,
  'plans.listPapers': listPlanPapers,
}
