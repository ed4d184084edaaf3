import type { searchContract } from '#contract/search.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { searchPeople } from './people.search.service.ts'
import { similarPeople } from './people.similar.service.ts'

export const searchHandlers: HandlersOf<typeof searchContract> = {
  'people.search': searchPeople,
  'people.similar': similarPeople,
}
