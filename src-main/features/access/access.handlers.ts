import type { accessContract } from '#contract/access.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { acknowledge, closeAgain, listUnread, openInEmergency } from './access.service.ts'

export const accessHandlers: HandlersOf<typeof accessContract> = {
  'access.open': openInEmergency,
  'access.close': closeAgain,
  'access.listUnread': listUnread,
  'access.acknowledge': acknowledge,
}
