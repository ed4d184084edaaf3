import type { Selectable } from 'kysely'
import type { Role } from '#contract/permissions.ts'

export interface StaffTable {
  id: string
  name: string
  sign_in_word: string
  role: Role
  /** As it stands under a signature: "social worker". */
  post: string
  room: string
  created_at: string
  left_at: string | null
  must_change: 0 | 1
  version: number
}

export type StaffRow = Selectable<StaffTable>
