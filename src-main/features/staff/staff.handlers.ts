import type { staffContract } from '#contract/staff.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import * as entrance from './entrance.service.ts'
import * as staff from './staff.repository.ts'
import { readKeys } from './renewal.service.ts'
import {
  addStaff,
  changeOwnPassword,
  removeStaff,
  resetPassword,
  saveStaff,
  toMember,
} from './staff.service.ts'

export const staffHandlers: HandlersOf<typeof staffContract> = {
  'desk.state': ({ entrance: door }) => door.state(),
  'desk.setUp': entrance.setUp,
  'desk.confirmRecoveryCode': entrance.confirmRecoveryCode,
  'desk.signIn': entrance.signIn,
  'desk.lock': entrance.lock,
  'desk.touch': entrance.touch,
  'desk.weighPassword': entrance.weighPassword,
  'desk.renewCode': entrance.renewCode,
  'desk.renewKeys': entrance.renewKeys,
  'desk.cancelRenewal': entrance.cancelRenewal,
  'staff.keys': readKeys,
  'desk.practise': entrance.practise,
  'desk.stopPractising': entrance.stopPractising,
  'desk.recover': entrance.recover,
  'staff.listNames': async ({ db }) => (await staff.listStaff(db)).map(toMember),
  'staff.list': async ({ db, may }) => {
    const members = (await staff.listStaff(db)).map(toMember)
    return may('staff.manage') ? members : members.map((one) => ({ ...one, signInWord: null }))
  },
  'staff.add': addStaff,
  'staff.save': saveStaff,
  'staff.remove': removeStaff,
  'staff.resetPassword': resetPassword,
  'staff.changePassword': changeOwnPassword,
}
