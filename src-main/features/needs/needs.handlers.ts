import type { needsContract } from '#contract/needs.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import {
  addNeed,
  endNeed,
  getNeed,
  needsOfPerson,
  needsOfVisits,
  reopenNeed,
} from './needs.service.ts'

export const needsHandlers: HandlersOf<typeof needsContract> = {
  'needs.listOfVisit': async (context, { visitId }) => [
    ...((await needsOfVisits(context, [visitId])).get(visitId) ?? []),
  ],
  'needs.listOfPerson': (context, { personId }) => needsOfPerson(context, personId),
  'needs.add': addNeed,
  'needs.end': async (context, ended) => {
    const { id } = await endNeed(context, ended)
    return getNeed(context, id)
  },
  'needs.reopen': reopenNeed,
}
