import { contract } from '#contract/index.ts'
import { may, type Permission } from '#contract/permissions.ts'
import { openedInEmergency } from '#main/features/access/open-access.service.ts'
import type { OpenDesk } from './desk.ts'

/** What opening a file in an emergency lets one see of it, beside what the role may. */
export const seenInEmergency: ReadonlySet<Permission> = new Set([
  'needs.sensitive',
  ...Object.values(contract).flatMap(({ emergency, permission }) =>
    emergency && permission ? [permission] : [],
  ),
])

type Question = Readonly<{ emergency: boolean; input: unknown }>

/**
 * Whether something of a file is asked for that the one who asks has opened in an emergency. Where the input does not
 * say whose it is, any opening lets it through to its handler, which knows.
 */
export async function asksInEmergency(open: OpenDesk, asked: Question): Promise<boolean> {
  const { input, emergency } = asked
  if (!emergency || !may(open.session.role, 'access.emergency')) return false
  const opened = await openedInEmergency(open)
  return isOfPerson(input) ? opened.has(input.personId) : opened.size > 0
}

function isOfPerson(input: unknown): input is { personId: string } {
  return typeof input === 'object' && input !== null && 'personId' in input
}
