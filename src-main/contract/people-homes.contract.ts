import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { command } from './define-message.ts'
import { Day, Id, Version } from './ids.ts'
import { HouseholdRole, PersonDetails, PersonFile, Sex } from './people.contract.ts'

/** Somebody of a family who has no file yet: whom the desk knows joins by `people.joinHousehold`. */
export const NewMember = z.object({
  name: z.string().trim().min(1).max(120),
  birth: PartialDate.nullable(),
  sex: Sex,
  role: HouseholdRole,
})
export type NewMember = z.infer<typeof NewMember>

const notFound = ['person-not-found'] as const
const daysOfHomes = ['day-ahead', 'day-too-early'] as const

/** Where a home is: by its address, or by what it is near. */
const NewAddress = PersonDetails.pick({ address: true, landmark: true, zoneId: true })

function isSomewhere({ address, landmark }: z.infer<typeof NewAddress>): boolean {
  return address !== '' || landmark !== ''
}

/** Who lives with whom, where, and from when until when. */
export const peopleHomesContract = {
  /**
   * Joins a person to another's household, which is made if there is none. It becomes their usual home, and the one they had
   * is over; in the household they are in already they take the role.
   */
  'people.joinHousehold': command({
    permission: 'people.write',
    input: z.object({
      id: Id,
      version: Version,
      withId: Id,
      role: HouseholdRole,
      since: Day.nullable().default(null),
    }),
    output: PersonFile,
    failures: [...notFound, 'same-person', ...daysOfHomes],
  }),
  /** A household of one, with its number: of whoever lives alone, until somebody comes to live with them. */
  'people.openHousehold': command({
    permission: 'people.write',
    input: z.object({ id: Id, version: Version }),
    output: PersonFile,
    failures: [...notFound, 'has-household'],
  }),
  /** One more home besides the usual one: with somebody who has a file, or at an address where nobody else does. */
  'people.addHome': command({
    permission: 'people.write',
    input: z.object({
      id: Id,
      version: Version,
      where: z.union([z.object({ withId: Id }), NewAddress.refine(isSomewhere)]),
      role: HouseholdRole,
      since: Day.nullable().default(null),
    }),
    output: PersonFile,
    failures: [...notFound, 'same-person', 'lives-there', ...daysOfHomes],
  }),
  /** Somebody lives in one of their homes no more; of the usual one, nobody else does for them either. */
  'people.leaveHome': command({
    permission: 'people.write',
    input: z.object({ id: Id, version: Version, householdId: Id, on: Day }),
    output: PersonFile,
    failures: [...notFound, 'home-not-found', ...daysOfHomes],
  }),
  /** Of two homes the other one is the usual one from that day on. */
  'people.changeUsualHome': command({
    permission: 'people.write',
    input: z.object({ id: Id, version: Version, householdId: Id, on: Day }),
    output: PersonFile,
    failures: [...notFound, 'home-not-found', ...daysOfHomes],
  }),
  /**
   * Of a person's household these move to a new address together. All of them, and the household moves, with its number;
   * some of them, or one, and they are a household of their own.
   */
  'people.move': command({
    permission: 'people.write',
    input: z
      .object({
        id: Id,
        version: Version,
        householdVersion: Version,
        /** With the person themselves. */
        who: z.array(Id).min(1).max(40),
        on: Day,
        /** At the head of a household that is new. */
        headId: Id.nullable().default(null),
      })
      .extend(NewAddress.shape)
      .refine(isSomewhere),
    output: PersonFile,
    failures: [...notFound, 'household-changed', ...daysOfHomes],
  }),
  /** Opens a file for each of a person's family, all in their household; refused for one, refused for all. */
  'people.addFamily': command({
    permission: 'people.write',
    input: z.object({ id: Id, version: Version, members: z.array(NewMember).min(1).max(12) }),
    output: PersonFile,
    failures: [...notFound, 'day-ahead', 'restricted-file'],
  }),
}
