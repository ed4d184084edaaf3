import type { restoreContract } from '#contract/restore.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { beginRestore, listForRestore, proveForRestore } from './restore.service.ts'

export const restoreHandlers: HandlersOf<typeof restoreContract> = {
  'restore.list': listForRestore,
  'restore.chooseFolder': async ({ entrance }) => ({
    folder: (await entrance.chooseFolder()) ?? null,
  }),
  'restore.prove': proveForRestore,
  'restore.begin': beginRestore,
}
