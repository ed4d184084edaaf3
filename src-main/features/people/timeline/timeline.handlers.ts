import type { timelineContract } from '#contract/timeline.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { timelineOf } from './timeline.service.ts'

export const timelineHandlers: HandlersOf<typeof timelineContract> = {
  'people.timeline': timelineOf,
}
