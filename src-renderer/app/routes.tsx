import { rootRoute } from '#app/root-route.ts'
import { settingsRoute } from '#app/settings/settings-route.ts'

/** Every page of the window: a feature adds its routes here, one line each. */
export const routeTree = rootRoute.addChildren([settingsRoute])
