import type { upkeepContract } from '#contract/upkeep.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'

export const upkeepHandlers: HandlersOf<typeof upkeepContract> = {
  'upkeep.progress': async ({ parts }) => parts.work.progress() ?? null,
  'upkeep.cancel': async ({ parts }) => {
    parts.work.cancel()
    return {}
  },
}
