import type { centreContract } from '#contract/centre.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { checkNewLogo, saveCentre, saveZones } from './centre.service.ts'

export const centreHandlers: HandlersOf<typeof centreContract> = {
  'centre.get': async ({ centre, clock }) => ({ ...centre, today: clock.today() }),
  'centre.save': saveCentre,
  'centre.checkLogo': checkNewLogo,
  'centre.saveZones': saveZones,
  'centre.backUp': async ({ parts, refusal }) => {
    try {
      const { at, report, places } = await parts.upkeep.backUp()
      if (!report) throw refusal('backup-failed')
      const missed = places.filter(({ failure }) => failure).length
      return { at, folder: report.folder, bytes: report.bytes, missed }
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error
      throw refusal(error.code === 'cancelled' ? 'backup-cancelled' : 'backup-failed')
    }
  },
  'centre.lastBackup': async ({ parts }) => parts.lastBackup() ?? null,
}
