import type { staffContract } from '#contract/staff.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { confirmRecoveryCode, lock, recover, setUp, signIn, touch } from './entrance.service.ts'
import * as staff from './staff.repository.ts'
import {
  addStaff,
  changeOwnPassword,
  removeStaff,
  resetPassword,
  saveStaff,
  toMember,
} from './staff.service.ts'

export const staffHandlers: HandlersOf<typeof staffContract> = {
  'desk.state': ({ entrance }) => entrance.state(),
  'desk.setUp': setUp,
  'desk.confirmRecoveryCode': confirmRecoveryCode,
  'desk.signIn': signIn,
  'desk.lock': lock,
  'desk.touch': touch,
  'desk.recover': recover,
  'staff.list': async ({ db }) => (await staff.listStaff(db)).map(toMember),
  'staff.add': addStaff,
  'staff.save': saveStaff,
  'staff.remove': removeStaff,
  'staff.resetPassword': resetPassword,
  'staff.changePassword': changeOwnPassword,
}
