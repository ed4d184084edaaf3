import type { peopleContract } from '#contract/people.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { listNotes, takeCase, writeNote } from './case-team.service.ts'
import { whereMerged } from './merging/where-merged.ts'
import { labelsOf } from './people.service.ts'
import { getFile, savePerson } from './person-file.service.ts'

export const peopleHandlers: HandlersOf<typeof peopleContract> = {
  'people.label': async (context, { id }) => {
    const label = (await labelsOf(context, [id])).get(id)
    if (!label) throw context.refusal('person-not-found')
    return label
  },
  'people.get': async (context, { id }) => {
    const file = await whereMerged(context, id)
    if (!file) return getFile(context, id)
    throw context.refusal('merged-away', { details: { id: file.id, fileNumber: file.file_number } })
  },
  'people.save': savePerson,
  'people.takeCase': takeCase,
  'people.listNotes': listNotes,
  'people.writeNote': writeNote,
}
