import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Done, Id, Version } from './ids.ts'
import { HelpKind } from './lists.ts'

const what = {
  kind: HelpKind,
  units: z.int().min(1).max(99),
  minutes: z.int().min(0).max(600),
  /** The need it serves, if it serves one in particular. */
  needId: Id.nullable(),
}

/** Help given: what makes a person served. Being called from the queue does not. */
export const Help = z.object({
  ...what,
  units: what.units.default(1),
  minutes: what.minutes.default(0),
  needId: what.needId.default(null),
})
export type Help = z.infer<typeof Help>

/** At a visit, whoever came and on the visit's day; or to a person beside any visit, on the day that is said, else today. */
const GivenHelp = Help.extend({
  visitId: Id.nullable(),
  personId: Id.nullable(),
  day: Day.nullable().default(null),
}).refine(({ visitId, personId }) => visitId !== null || personId !== null)
export type GivenHelp = z.infer<typeof GivenHelp>

/** Everything that may be set right; to whom it was given stays. */
const CorrectedHelp = z.object({
  ...what,
  id: Id,
  version: Version,
  visitId: Id.nullable(),
  day: Day.nullable(),
})
export type CorrectedHelp = z.infer<typeof CorrectedHelp>

export const ServiceGiven = z.object({
  ...what,
  id: Id,
  visitId: Id.nullable(),
  personId: Id.nullable(),
  day: Day,
  givenBy: z.string(),
  /** Whether the one who asks may correct it and take it back. */
  mayChange: z.boolean(),
  version: Version,
})
export type ServiceGiven = z.infer<typeof ServiceGiven>

const placeFailures = [
  'visit-not-found',
  'person-not-found',
  'need-not-found',
  'only-at-a-visit',
  'not-your-case',
  'help-but-left',
  'day-ahead',
] as const

const changeFailures = ['service-not-found', 'not-yours-to-change', 'only-help-of-served'] as const

export const servicesContract = {
  'services.listOfVisit': query({
    permission: 'services.read',
    input: z.object({ visitId: Id }),
    output: z.array(ServiceGiven),
  }),
  'services.listOfPerson': query({
    permission: 'services.ofPerson',
    emergency: true,
    audited: 'oversight',
    input: z.object({ personId: Id }),
    output: z.array(ServiceGiven),
    failures: ['not-your-case'],
  }),
  'services.give': command({
    permission: 'services.write',
    input: GivenHelp,
    output: ServiceGiven,
    failures: placeFailures,
  }),
  /** Sets right what was written down; what stood there before is kept in the audit. */
  'services.correct': command({
    permission: 'services.write',
    input: CorrectedHelp,
    output: ServiceGiven,
    failures: [...placeFailures, ...changeFailures],
  }),
  /** Help that was never given; what stood there is kept in the audit. */
  'services.takeBack': command({
    permission: 'services.write',
    input: z.object({ id: Id, version: Version }),
    output: Done,
    failures: changeFailures,
  }),
}
