import type { Language } from '#contract/language.ts'
import type { PlanGoal, PlanStep } from '#contract/plans.contract.ts'
import { dayOn, numberOn } from './paper-values.ts'
import type { PlanWords } from './plan-words.ts'
import { type Block, type Cell, heading, paragraph, table } from './typeset/blocks.ts'
import { fill, isolate, type Text, words } from './typeset/pieces.ts'

/** Every goal with its steps: what, who, by when, and a box to tick until it is done. */
export function goalBlocks(
  goals: readonly PlanGoal[],
  language: Language,
  say: PlanWords,
): Block[] {
  return goals.flatMap((goal, index): Block[] => {
    const number = numberOn(String(index + 1), language)
    return [
      heading(2, fill(say.goal, { number, goal: isolate(goal.text, 'goal') })),
      ...(goal.steps.length > 0 ? [steps(goal.steps, language, say)] : []),
      ...(goal.outcome
        ? [paragraph(fill(say.outcomeOf, { outcome: words(say.outcome[goal.outcome]) }))]
        : []),
    ]
  })
}

function steps(all: readonly PlanStep[], language: Language, say: PlanWords): Block {
  return table({
    head: [words(say.step), words(say.who), words(say.byWhen), words(say.done)],
    widths: ['*', 110, 92, 74],
    rows: all.map(({ text, who, byWhen, doneOn, doneHow }) => [
      doneHow
        ? [isolate(text, 'step'), words('\n'), isolate(doneHow, 'doneHow')]
        : isolate(text, 'step'),
      isolate(who, 'who'),
      byWhen ? dayOn(byWhen, language) : words(''),
      done(doneOn, language),
    ]),
  })
}

function done(day: string | null, language: Language): Text | Cell {
  return day === null ? { tick: false } : dayOn(day, language)
}
