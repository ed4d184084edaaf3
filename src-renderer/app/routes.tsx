import { dueRoute } from '#app/due/due-route.ts'
import { lettersRoute } from '#app/letters/letters-route.ts'
import { rootRoute } from '#app/root-route.ts'
import { settingsRoute } from '#app/settings/settings-route.ts'
import { logRoute } from '#features/audit/audit.routes.ts'
import { overridesRoute } from '#features/consent/consent.routes.ts'
import {
  duplicatesRoute,
  importRoute,
  mergeRoute,
  peopleRoute,
  personRoute,
  unmergeRoute,
} from '#features/people/people.routes.ts'
import { letterRoute, writeRoute } from '#features/referrals/referral.routes.ts'
import { deskRoute } from '#features/visits/desk-route.ts'
import { privacyRoute } from '#features/privacy/privacy.routes.ts'
import { returnsRoute } from '#features/returns/returns.routes.ts'

/** Every page of the window: a feature adds its routes here, one line each. */
export const routeTree = rootRoute.addChildren([
  deskRoute,
  dueRoute,
  duplicatesRoute,
  importRoute,
  letterRoute,
  lettersRoute,
  logRoute,
  mergeRoute,
  overridesRoute,
  peopleRoute,
  personRoute,
  privacyRoute,
  returnsRoute,
  settingsRoute,
  unmergeRoute,
  writeRoute,
])
