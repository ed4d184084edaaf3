import { z } from 'zod'

/** Who works here. Specialist and supervisor join with the work that needs them. */
export const Role = z.enum(['receptionist', 'caseworker', 'manager', 'data-officer'])
export type Role = z.infer<typeof Role>

/**
 * Who may do what: the one table. A permission is held for whole messages (the door checks it)
 * or for single fields (services leave the field out of the reply). Every role is named on every line
 * that grants it; nothing is inherited.
 */
const grants = {
  'visits.read': ['receptionist', 'caseworker', 'manager'],
  'visits.write': ['receptionist', 'caseworker'],
  'people.read': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  /** Reads the record of every file, not only of own cases, and writes in none; each look is logged. */
  'cases.oversee': ['data-officer'],
  /** Opens for an hour, reading only and with a reason, the file of a case that is not theirs. */
  'access.emergency': ['caseworker', 'manager', 'data-officer'],
  /** Is shown every such opening. */
  'access.review': ['manager'],
  'people.write': ['receptionist', 'caseworker'],
  /**
   * Brings in an old register. A manager sets the centre up, a caseworker writes identities; for the reception too much
   * hangs on one act.
   */
  'people.import': ['caseworker', 'manager'],
  /** The short warning on a person's file: the reception reads it, the team of the case writes it. */
  'alerts.write': ['caseworker'],
  'consent.read': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  'consent.write': ['receptionist', 'caseworker'],
  /** Consent overridden by law (danger, minority, incapacity), for the manager to look through. */
  'consent.overrides': ['manager', 'data-officer'],
  /** The words somebody wrote for that: they may tell of a need that a manager sees as a number only. */
  'consent.reason': ['receptionist', 'caseworker', 'data-officer'],
  'needs.write': ['receptionist', 'caseworker'],
  /** The needs of a visit in the queue. */
  'needs.ofVisit': ['receptionist', 'caseworker'],
  /** Every need of a person, with topic and ending; a receptionist sees only those of a visit. */
  'needs.read': ['caseworker', 'data-officer'],
  /** The topic of a sensitive need; without it only the crisis mark is seen. */
  'needs.sensitive': ['caseworker', 'data-officer'],
  /** At the desk the plain needs of today's visits, else those of one's own cases. */
  'needs.end': ['receptionist', 'caseworker'],
  'notes.read': ['caseworker'],
  'notes.write': ['caseworker'],
  'services.read': ['receptionist', 'caseworker'],
  'services.ofPerson': ['caseworker', 'data-officer'],
  'services.write': ['receptionist', 'caseworker'],
  'plans.read': ['caseworker', 'data-officer'],
  'plans.write': ['caseworker'],
  /** That a letter exists, its short code and state. */
  'referrals.list': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  /** What the letter says. */
  'referrals.content': ['caseworker', 'data-officer'],
  'referrals.write': ['caseworker'],
  'referrals.recordSlip': ['receptionist', 'caseworker'],
  /** Records a wish to be erased and restricts processing at once; a caseworker of own cases. */
  'privacy.propose': ['caseworker', 'manager', 'data-officer'],
  /** What is due to be deleted, and every wish to be erased. */
  'privacy.read': ['manager', 'data-officer'],
  /** Keeps back with a reason, sets the periods, lifts a restriction. */
  'privacy.keep': ['manager', 'data-officer'],
  /** Deletes for good, or refuses to. */
  'privacy.decide': ['manager'],
  /** Hides a file from all but its team, says who is on it, lifts it: the team, and a manager. */
  'restricted.set': ['caseworker', 'manager'],
  /** That there are such files and who works on them; neither whose nor why. */
  'restricted.list': ['manager', 'data-officer'],
  /** Who came to a group: attendance sheets, searched by number and by what stands in them. */
  'groups.read': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  'groups.write': ['caseworker', 'manager'],
  /** Takes a complaint of who has no file, and sees again those they took themselves. */
  'complaints.take': ['receptionist', 'caseworker', 'manager'],
  'directory.read': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  'directory.write': ['caseworker', 'manager'],
  /** Frozen papers: those of cases one may read, and returns for who reads returns. */
  'papers.read': ['caseworker', 'manager', 'data-officer'],
  /** Empty forms for the day the power is cut: they hold nobody's data. */
  'forms.print': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  /** One's own letters and plans by their day; the reception: the letters whose slip is still to come; who protects data: who waits to be erased. */
  'due.read': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  'returns.read': ['caseworker', 'manager', 'data-officer'],
  'returns.sign': ['manager'],
  /** The people behind a number of the return: a manager sees identity only, a caseworker their own. */
  'returns.open': ['caseworker', 'manager'],
  /** Who works here and as what, to be chosen from: for a step of a plan, a team, a filter of the log. */
  'staff.names': ['caseworker', 'manager', 'data-officer'],
  'staff.read': ['manager', 'data-officer'],
  'staff.manage': ['manager'],
  /** All keys anew, or the recovery code. */
  'keys.renew': ['manager'],
  /** What heads every paper and cuts every day: name, address, calendar, days off, zones. Every window needs it. */
  'settings.read': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  'settings.manage': ['manager'],
  /** One's own acts in the activity log. */
  'audit.own': ['receptionist', 'caseworker', 'manager', 'data-officer'],
  /** Everybody's, without what was written; and to take them along. */
  'audit.read': ['manager', 'data-officer'],
  'backup.make': ['receptionist', 'caseworker', 'manager'],
  'drafts.own': ['receptionist', 'caseworker', 'manager', 'data-officer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof grants

/** Whether the role holds the permission. */
export function may(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = grants[permission]
  return holders.includes(role)
}

export const permissions = Object.keys(grants).filter(isPermission)

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(grants, name)
}
