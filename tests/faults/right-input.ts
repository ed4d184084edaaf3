import type { Input, MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import { firstRun, password } from '#support/closed-desk.ts'
import type { Fixture } from '#support/roles/fixture.ts'
import type { Guarded } from '#support/roles/kinds.ts'
import { matrix } from '#support/roles/matrix.ts'

type Whose = 'own' | 'other' | 'restricted'
export type Order = Readonly<{ name: string; role: Role; whose: Whose }>

/** What a backup of the fixture's desk is opened with. */
export type Backup = Readonly<{ folder: string; recoveryCode: string }>

/** What comes before signing in: one that is not here does not compile. */
function entrances({ folder, recoveryCode }: Backup): EntranceInputs {
  const manager = { signInWord: 'manager', password } as const
  return {
    'centre.checkLogo': { logo: { type: 'image/png', data: 'AAAA' } },
    'desk.confirmRecoveryCode': { typed: recoveryCode },
    'desk.lock': {},
    'desk.practise': { language: 'sk' },
    'desk.recover': { recoveryCode, ...manager },
    'desk.cancelRenewal': {},
    'desk.renewCode': { current: password },
    'desk.renewKeys': { current: password, next: password },
    'desk.setUp': firstRun(),
    'desk.signIn': manager,
    'desk.state': {},
    'desk.stopPractising': { wipe: true },
    'desk.touch': {},
    'desk.weighPassword': { password, known: ['Eva Horváthová'] },
    'restore.begin': {},
    'restore.chooseFolder': {},
    'restore.list': { folder },
    'restore.cancel': {},
    'restore.progress': {},
    'restore.prove': { folder, key: { kind: 'code', recoveryCode } },
  }
}
type EntranceInputs = { readonly [M in Exclude<MessageName, Guarded>]: Input<M> }

/** Something that this message does for somebody. */
export function rightInput(fixture: Fixture, backup: Backup, order: Order): unknown {
  const { name, role, whose } = order
  const rows: Readonly<Record<string, Readonly<{ ask: (asked: never) => unknown }>>> = matrix
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every row asks alike
  const ofCase = rows[name]?.ask({ of: fixture[whose], fixture, role } as never)
  const before: Readonly<Record<string, unknown>> = entrances(backup)
  return ofCase ?? before[name]
}
