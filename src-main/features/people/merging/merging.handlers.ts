import type { mergingContract } from '#contract/merging.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { compareFiles, mergeFiles } from './merge.service.ts'
import { listMerges, planUnmerge, unmergeFiles } from './unmerge.service.ts'

export const mergingHandlers: HandlersOf<typeof mergingContract> = {
  'people.compare': compareFiles,
  'people.merge': mergeFiles,
  'people.listMerges': listMerges,
  'people.planUnmerge': planUnmerge,
  'people.unmerge': unmergeFiles,
}
