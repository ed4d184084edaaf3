import type { Role } from './permissions.ts'

/** Who works in the practice centre, by the word they sign in with. No secret: nobody real is behind it. */
export const practiceStaff: readonly Readonly<{ role: Role; signInWord: string }>[] = [
  { role: 'receptionist', signInWord: 'practice-reception' },
  { role: 'caseworker', signInWord: 'practice-case' },
  { role: 'manager', signInWord: 'practice-manager' },
  { role: 'data-officer', signInWord: 'practice-data' },
]

export const practicePassword = 'let me try okno'
