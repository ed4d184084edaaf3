import type { importingContract } from '#contract/importing.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { importRegister, listImports, takeBackImport } from './import-register.service.ts'
import {
  chooseRegister,
  listRegisterRows,
  previewRegister,
  readRegister,
} from './importing.service.ts'

export const importingHandlers: HandlersOf<typeof importingContract> = {
  'people.chooseRegister': chooseRegister,
  'people.readRegister': readRegister,
  'people.previewRegister': previewRegister,
  'people.listRegisterRows': listRegisterRows,
  'people.importProgress': async ({ parts }) => parts.register.progress(),
  'people.stopImport': async ({ parts }) => {
    parts.register.stop()
    return {}
  },
  'people.importRegister': importRegister,
  'people.listImports': listImports,
  'people.takeBackImport': takeBackImport,
}
