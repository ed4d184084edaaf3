import type { Output } from '#contract/index.ts'
import type { Say } from '#i18n/say.ts'
import { announce } from '#ui/toast/toasts.ts'

type Told = Exclude<Output<'forms.handOver'>['outcome'], 'cancelled'>

const formWords: Readonly<Record<Told, (say: Say) => string>> = {
  saved: (say) => say('forms:said.saved'),
  printed: (say) => say('forms:said.printed', { count: 1 }),
  'no-printer': (say) => say('forms:said.noPrinter'),
}

/** What became of one paper on its way out, in the words of that kind of paper; of one called back nothing is said. */
export function tellOutcome<Here extends Told>(
  outcome: Here | 'cancelled',
  words = (say: Say, told: Here): string => formWords[told](say),
): void {
  if (outcome === 'cancelled') return
  const tone = outcome === 'no-printer' ? 'attention' : 'done'
  announce({ tone, words: (say) => words(say, outcome) })
}
