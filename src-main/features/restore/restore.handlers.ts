import type { restoreContract } from '#contract/restore.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { beginRestore, listForRestore, proveForRestore } from './restore.service.ts'

export const restoreHandlers: HandlersOf<typeof restoreContract> = {
  'restore.list': listForRestore,
  'restore.chooseFolder': async ({ entrance }) => ({
    folder: (await entrance.chooseFolder()) ?? null,
  }),
  'restore.prove': proveForRestore,
  'restore.progress': async ({ entrance }) => entrance.restore.progress() ?? null,
  'restore.cancel': async ({ entrance }) => {
    entrance.restore.cancel()
    return {}
  },
  'restore.begin': beginRestore,
}
