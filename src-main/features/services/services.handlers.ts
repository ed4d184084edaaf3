import type { servicesContract } from '#contract/services.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { correctService, takeBackService } from './correct.service.ts'
import { giveService, listServicesOfPerson, servicesOfVisit } from './services.service.ts'

export const servicesHandlers: HandlersOf<typeof servicesContract> = {
  'services.listOfVisit': (context, { visitId }) => servicesOfVisit(context, visitId),
  'services.listOfPerson': listServicesOfPerson,
  'services.give': giveService,
  'services.correct': correctService,
  'services.takeBack': takeBackService,
}
