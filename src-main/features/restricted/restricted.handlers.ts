import type { restrictedContract } from '#contract/restricted.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { changeTeam, lift, listFiles, restrict } from './restricted.service.ts'

export const restrictedHandlers: HandlersOf<typeof restrictedContract> = {
  'restricted.set': restrict,
  'restricted.setTeam': changeTeam,
  'restricted.lift': lift,
  'restricted.list': listFiles,
}
