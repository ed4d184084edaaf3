import type { servicesContract } from '#contract/services.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import {
  giveService,
  servicesOfPerson,
  servicesOfVisit,
  takeBackService,
} from './services.service.ts'

export const servicesHandlers: HandlersOf<typeof servicesContract> = {
  'services.listOfVisit': ({ db }, { visitId }) => servicesOfVisit(db, visitId),
  'services.listOfPerson': ({ db }, { personId }) => servicesOfPerson(db, personId),
  'services.give': giveService,
  'services.takeBack': takeBackService,
}
