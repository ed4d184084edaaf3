import type { Output } from '#contract/index.ts'
import { announce } from '#ui/toast/toasts.ts'

/** What became of one paper on its way out. */
export function tellOutcome(outcome: Output<'forms.handOver'>['outcome']): void {
  if (outcome === 'saved') announce({ words: (say) => say('forms:said.saved') })
  if (outcome === 'printed') announce({ words: (say) => say('forms:said.printed', { count: 1 }) })
  if (outcome === 'no-printer') {
    announce({ tone: 'attention', words: (say) => say('forms:said.noPrinter') })
  }
}
