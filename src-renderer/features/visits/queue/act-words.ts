import type { QueueAct, QueueEntry } from '#contract/visits.contract.ts'
import type { Say } from '#i18n/say.ts'

/** What the toast says of an act: number and name. */
export const actWords = {
  arrived: ({ entry }: QueueAct, say: Say) => say('visits:done.arrived', who(entry, say)),
  recorded: (_done: QueueAct, say: Say) => say('visits:done.recorded'),
  called: ({ entry }: QueueAct, say: Say) => say('visits:done.called', who(entry, say)),
  held: ({ entry }: QueueAct, say: Say) => say('visits:done.held', who(entry, say)),
  returned: ({ entry }: QueueAct, say: Say) => say('visits:done.returned', who(entry, say)),
  urgency: ({ entry }: QueueAct, say: Say) => say('visits:done.urgency', who(entry, say)),
  ended: ({ entry }: QueueAct, say: Say) => say('visits:done.ended', who(entry, say)),
}

function who({ person, ticket }: QueueEntry, say: Say) {
  return { number: ticket ?? '', name: person?.name ?? say('visits:queue.anonymous') }
}
