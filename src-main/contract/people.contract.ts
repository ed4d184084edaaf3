import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { command, query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { ClientLanguage } from './language.ts'
import { ContactSource, TargetGroup } from './lists.ts'
import { RestrictedFile } from './restricted.contract.ts'

export const Sex = z.enum(['female', 'male', 'other', 'unknown'])
export type Sex = z.infer<typeof Sex>

export const NameKind = z.enum(['official', 'latin', 'former', 'known-as'])

export const PersonName = z.object({ kind: NameKind, text: z.string().trim().min(1).max(120) })
export type PersonName = z.infer<typeof PersonName>

/** Whether somebody reads the language they speak with us. */
export const Literacy = z.enum(['yes', 'little', 'no'])
export type Literacy = z.infer<typeof Literacy>

/** What the desk asks of somebody new; everything else comes later. */
export const NewPerson = z.object({
  names: z.array(PersonName).min(1).max(8),
  sex: Sex.default('unknown'),
  birth: PartialDate.nullable().default(null),
  phone: z.string().trim().max(40).default(''),
  language: ClientLanguage,
  interpreter: z.boolean().default(false),
  literacy: Literacy.nullable().default(null),
  source: ContactSource.nullable().default(null),
  zoneId: Id.nullable().default(null),
})
export type NewPerson = z.infer<typeof NewPerson>

/** How a person is named in a list: their own script first, the other softer beside it. */
export const PersonLabel = z.object({
  id: Id,
  fileNumber: z.string(),
  name: z.string(),
  otherName: z.string().nullable(),
  birth: PartialDate.nullable(),
  sex: Sex,
  language: ClientLanguage,
  interpreter: z.boolean(),
  literacy: Literacy.nullable(),
  alert: z.string(),
  /** A restricted file, shown to somebody outside its team where something must stand there: the id, and no word of it. */
  hidden: z.boolean(),
  version: Version,
})
export type PersonLabel = z.infer<typeof PersonLabel>

/** Somebody chosen in a form: the id is what is sent. What else a kept draft says of them may be of an older release. */
export const ChosenPerson = z.custom<PersonLabel>(
  (label) => PersonLabel.pick({ id: true }).safeParse(label).success,
)

export const Contact = z.object({
  kind: z.enum(['phone', 'email']),
  value: z.string().trim().min(1).max(120),
  /** Whether the person may be reached there without harm. */
  safe: z.boolean(),
  remark: z.string().trim().max(120).default(''),
})
export type Contact = z.infer<typeof Contact>

export const TargetMembership = z.object({
  target: TargetGroup,
  since: Day,
  until: Day.nullable(),
})
export type TargetMembership = z.infer<typeof TargetMembership>

export const HouseholdRole = z.enum(['head', 'partner', 'child', 'parent', 'sibling', 'other'])
export type HouseholdRole = z.infer<typeof HouseholdRole>

/** How much of each a file holds: entries of a list, letters of a line. */
export const mostInDetails = {
  names: 16,
  contacts: 16,
  targets: 40,
  address: 200,
  landmark: 120,
  alert: 80,
  guardian: 120,
} as const

/** What may be changed of a person's identity; the file number and the names' order stay as they are given. */
export const PersonDetails = z.object({
  names: z.array(PersonName).min(1).max(mostInDetails.names),
  sex: Sex,
  birth: PartialDate.nullable(),
  language: ClientLanguage,
  interpreter: z.boolean(),
  literacy: Literacy.nullable().default(null),
  source: ContactSource.nullable(),
  zoneId: Id.nullable(),
  address: z.string().trim().max(mostInDetails.address),
  /** What the home is near, where streets have no numbers. */
  landmark: z.string().trim().max(mostInDetails.landmark).default(''),
  /** One short line everybody at the desk must know ("do not call the home number"). */
  alert: z.string().trim().max(mostInDetails.alert),
  /** Who decides for them: parent or guardian, with a phone. */
  guardian: z.string().trim().max(mostInDetails.guardian),
  contacts: z.array(Contact).max(mostInDetails.contacts),
  targets: z.array(TargetMembership).max(mostInDetails.targets),
})
export type PersonDetails = z.infer<typeof PersonDetails>

/** From when until when; neither end need be known. */
const Spell = { since: Day.nullable(), until: Day.nullable() } as const

export const HouseholdMember = z.object({
  person: PersonLabel,
  role: HouseholdRole,
  since: Day.nullable(),
  /** False where they live here besides their usual home. */
  usual: z.boolean(),
})
export type HouseholdMember = z.infer<typeof HouseholdMember>

const Address = { address: z.string(), landmark: z.string(), zoneId: Id.nullable() } as const

export const Household = z.object({
  id: Id,
  /** Of the whole family: `HH-2026-0007`. */
  fileNumber: z.string(),
  ...Address,
  /** From which day it has lived there, where that is known. */
  addressSince: Day.nullable(),
  members: z.array(HouseholdMember),
  /** Who lived here before, who left last first. */
  former: z.array(z.object({ person: PersonLabel, role: HouseholdRole, ...Spell })),
  /** Where it lived before, the last first. */
  addresses: z.array(z.object({ ...Address, ...Spell })),
  version: Version,
})
export type Household = z.infer<typeof Household>

/** Where somebody lives besides their usual home, as a child of two homes; or lived, with the day they left. */
export const Residence = z.object({
  id: Id,
  household: Household.pick({
    id: true,
    fileNumber: true,
    address: true,
    landmark: true,
    zoneId: true,
  }),
  /** Who lives there now. */
  members: z.array(HouseholdMember),
  role: HouseholdRole,
  usual: z.boolean(),
  ...Spell,
})
export type Residence = z.infer<typeof Residence>

export const TeamMember = z.object({ staffId: Id, name: z.string(), since: Day })

export const PersonFile = z.object({
  id: Id,
  fileNumber: z.string(),
  label: PersonLabel,
  details: PersonDetails,
  household: Household.nullable(),
  /** Other homes of now, then those that were left, the last first. */
  residences: z.array(Residence),
  team: z.array(TeamMember),
  /** Whether the one asking is on the case's team: needs, notes, plans and letters are theirs to write. */
  mine: z.boolean(),
  /** Whether they may read the case beyond that: its team, and who oversees. */
  reads: z.boolean(),
  /** Opened by them in an emergency, until then. */
  openUntil: Instant.nullable(),
  /** Only its team may know of it. */
  restricted: RestrictedFile.nullable(),
  createdAt: Instant,
  version: Version,
})
export type PersonFile = z.infer<typeof PersonFile>

/** A restricted file that was opened in an emergency: everything that writes in it is the team's. */
export function isForReading({ restricted, mine }: PersonFile): boolean {
  return restricted !== null && !mine
}

export const CaseNote = z.object({
  id: Id,
  personId: Id,
  text: z.string(),
  writtenAt: Instant,
  writtenBy: z.string(),
  version: Version,
})
export type CaseNote = z.infer<typeof CaseNote>

const notFound = ['person-not-found'] as const

export const peopleContract = {
  'people.label': query({
    permission: 'people.read',
    audited: 'oversight',
    input: z.object({ id: Id }),
    output: PersonLabel,
    failures: notFound,
  }),
  'people.get': query({
    permission: 'people.read',
    audited: 'oversight',
    input: z.object({ id: Id }),
    output: PersonFile,
    /** The file went into another one, which the details name. */
    failures: [...notFound, 'merged-away'],
  }),
  'people.save': command({
    permission: 'people.write',
    input: PersonDetails.extend({
      id: Id,
      version: Version,
      /** Why names, sex or birth are put right: kept beside what they said before. */
      correctedWhy: z.string().trim().max(200).default(''),
    }),
    output: PersonFile,
    failures: [...notFound, 'day-ahead', 'day-too-early'],
  }),
  /**
   * A caseworker takes the case; from then on its needs, notes, plan and letters are open to them. One that colleagues
   * work on asks for a reason, which stands in the activity log.
   */
  'people.takeCase': command({
    permission: 'notes.write',
    input: z.object({ id: Id, reason: z.string().trim().max(200).default('') }),
    output: PersonFile,
    failures: [...notFound, 'reason-needed'],
  }),
  'people.listNotes': query({
    permission: 'notes.read',
    emergency: true,
    audited: 'view',
    input: z.object({ personId: Id }),
    output: z.array(CaseNote),
    failures: ['not-your-case'],
  }),
  'people.writeNote': command({
    permission: 'notes.write',
    input: z.object({ personId: Id, text: z.string().trim().min(1).max(4000) }),
    output: CaseNote,
    failures: ['not-your-case'],
  }),
}
