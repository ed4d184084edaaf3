import type { duplicatesContract } from '#contract/duplicates.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { compareAgain, keepApart, listDuplicates } from './duplicates.service.ts'

export const duplicatesHandlers: HandlersOf<typeof duplicatesContract> = {
  'people.listDuplicates': listDuplicates,
  'people.keepApart': keepApart,
  'people.compareAgain': compareAgain,
}
