import type { streetsContract } from '#contract/streets.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { listStreets, proposeZone, readStreetFile, saveStreets } from './streets.service.ts'

export const streetsHandlers: HandlersOf<typeof streetsContract> = {
  'streets.list': listStreets,
  'streets.save': saveStreets,
  'streets.readFile': readStreetFile,
  'streets.propose': proposeZone,
}
