import type { dueContract } from '#contract/due.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { countDue, listDue } from './due.service.ts'

export const dueHandlers: HandlersOf<typeof dueContract> = {
  'due.list': listDue,
  'due.count': countDue,
}
