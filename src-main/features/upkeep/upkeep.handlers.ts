import type { upkeepContract } from '#contract/upkeep.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { playRestore } from './drill.service.ts'
import { settleEvent } from './store-events.service.ts'
import { addPlace, readHealth, readNotice, removePlace } from './upkeep.service.ts'

export const upkeepHandlers: HandlersOf<typeof upkeepContract> = {
  'upkeep.progress': async ({ parts }) => parts.store.work.progress() ?? null,
  'upkeep.cancel': async ({ parts }) => {
    parts.store.work.cancel()
    return {}
  },
  'upkeep.notice': async (context) => readNotice(context),
  'upkeep.health': async (context) => readHealth(context),
  'upkeep.check': async (context) => {
    await unlessStopped(context.parts.upkeep.check, () => context.refusal('check-stopped'))
    return readHealth(context)
  },
  'upkeep.settle': settleEvent,
  'upkeep.wipe': async (context) => {
    await unlessStopped(context.parts.upkeep.wipe, () => context.refusal('wipe-stopped'))
    return readHealth(context)
  },
  'upkeep.drill': playRestore,
  'upkeep.chooseFolder': async ({ parts }) => ({
    folder: (await parts.outside.chooseFolder()) ?? null,
  }),
  'upkeep.addPlace': addPlace,
  'upkeep.removePlace': removePlace,
}

async function unlessStopped(work: () => Promise<void>, stopped: () => Error): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw storeFailureOf(error)?.code === 'cancelled' ? stopped() : error
  }
}
