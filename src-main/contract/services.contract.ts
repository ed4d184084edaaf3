import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Done, Id, Version } from './ids.ts'
import { HelpKind } from './lists.ts'

/** Help given: what makes a person served. Being called from the queue does not. */
export const Help = z.object({
  kind: HelpKind,
  units: z.int().min(1).max(99).default(1),
  minutes: z.int().min(0).max(600).default(0),
  needId: Id.nullable().default(null),
})
export type Help = z.infer<typeof Help>

/** At a visit, whoever came, or to a person of whom no visit is open. */
const GivenHelp = Help.extend({ visitId: Id.nullable(), personId: Id.nullable() }).refine(
  ({ visitId, personId }) => visitId !== null || personId !== null,
)
export type GivenHelp = z.infer<typeof GivenHelp>

export const ServiceGiven = Help.extend({
  id: Id,
  visitId: Id.nullable(),
  personId: Id.nullable(),
  day: Day,
  givenBy: z.string(),
  version: Version,
})
export type ServiceGiven = z.infer<typeof ServiceGiven>

export const servicesContract = {
  'services.listOfVisit': query({
    permission: 'services.read',
    input: z.object({ visitId: Id }),
    output: z.array(ServiceGiven),
  }),
  'services.listOfPerson': query({
    permission: 'services.ofPerson',
    input: z.object({ personId: Id }),
    output: z.array(ServiceGiven),
  }),
  'services.give': command({
    permission: 'services.write',
    input: GivenHelp,
    output: ServiceGiven,
    failures: [
      'visit-not-found',
      'person-not-found',
      'need-not-found',
      'only-at-a-visit',
      'not-your-case',
    ],
  }),
  'services.takeBack': command({
    permission: 'services.write',
    input: z.object({ id: Id, version: Version }),
    output: Done,
    failures: ['service-not-found', 'not-given-by-you'],
  }),
}
