import type { directoryContract } from '#contract/directory.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import {
  addProvider,
  checkPlaces,
  getProvider,
  listProviders,
  retireProvider,
  saveProvider,
} from './directory.service.ts'

export const directoryHandlers: HandlersOf<typeof directoryContract> = {
  'directory.list': listProviders,
  'directory.get': (context, { id }) => getProvider(context, id),
  'directory.add': addProvider,
  'directory.save': saveProvider,
  'directory.retire': retireProvider,
  'directory.checkPlaces': checkPlaces,
}
