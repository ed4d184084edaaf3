import { z } from 'zod'
import { RefusalGround } from '#contract/privacy.contract.ts'

/** Erased, refused with a ground and a reason, or later with a reason: what was filled in for another answer does not count. */
export const DecisionShape = z
  .object({
    answer: z.enum(['erase', 'refuse', 'extend']).optional(),
    ground: RefusalGround.optional(),
    reason: z.string().trim().max(300),
  })
  .transform(({ answer, ground, reason }, context) => {
    if (answer === 'erase') return { answer }
    if (answer === 'extend' && reason !== '') return { answer, reason }
    if (answer === 'refuse' && ground && reason !== '') return { answer, ground, reason }
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!answer) wrong('answer', 'choose')
    if (answer === 'refuse' && !ground) wrong('ground', 'choose')
    if (answer && reason === '') wrong('reason', 'required')
    return z.NEVER
  })
export type DecisionEntry = z.input<typeof DecisionShape>
export type Decision = z.output<typeof DecisionShape>
