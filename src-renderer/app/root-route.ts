import { createRootRoute } from '@tanstack/react-router'

/** Parent of every feature's route; bare, so that a feature importing it imports no other feature. */
export const rootRoute = createRootRoute()
