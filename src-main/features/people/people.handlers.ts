import type { peopleContract } from '#contract/people.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { labelsOf } from './people.service.ts'

export const peopleHandlers: HandlersOf<typeof peopleContract> = {
  'people.label': async ({ db, refusal }, { id }) => {
    const label = (await labelsOf(db, [id])).get(id)
    if (!label) throw refusal('person-not-found')
    return label
  },
}
