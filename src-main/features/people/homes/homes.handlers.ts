import type { peopleHomesContract } from '#contract/people-homes.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { addFamily } from './family.service.ts'
import { joinHousehold, openHousehold } from './household.service.ts'
import { addHome, changeUsualHome, leaveHome } from './homes.service.ts'
import { moveTogether } from './move.service.ts'

export const homesHandlers: HandlersOf<typeof peopleHomesContract> = {
  'people.joinHousehold': joinHousehold,
  'people.openHousehold': openHousehold,
  'people.addHome': addHome,
  'people.leaveHome': leaveHome,
  'people.changeUsualHome': changeUsualHome,
  'people.move': moveTogether,
  'people.addFamily': addFamily,
}
