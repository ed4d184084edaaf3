import { Consent } from '#contract/consent.contract.ts'
import { Provider } from '#contract/directory.contract.ts'
import { Need } from '#contract/needs.contract.ts'
import { PersonFile } from '#contract/people.contract.ts'
import { Plan } from '#contract/plans.contract.ts'
import { ErasureRequest, Restriction } from '#contract/privacy.contract.ts'
import { ReferralLabel } from '#contract/referrals.contract.ts'
import { ListedFile } from '#contract/restricted.contract.ts'
import { StaffMember } from '#contract/staff.contract.ts'
import { QueueEntry } from '#contract/visits.contract.ts'
import type { Format } from '#i18n/format-for.ts'
import { middleDot } from '#contract/middle-dot.ts'
import type { Say } from '#i18n/say.ts'
import type { z } from 'zod'

type Tools = Readonly<{ say: Say; format: Format }>
type Told = (current: unknown, tools: Tools) => string | undefined

/** What a record has become, for the refusal of an act on it as it was before; undefined of what has no short words. */
export function nowWords(current: unknown, tools: Tools): string | undefined {
  for (const told of records) {
    const words = told(current, tools)
    if (words) return words
  }
  return undefined
}

/** A record is known by its shape: the refusal of an act may tell of another one than it was about. */
function of<Shape extends z.ZodType>(
  shape: Shape,
  words: (record: z.output<Shape>, tools: Tools) => string,
): Told {
  return (current, tools) => {
    const read = shape.safeParse(current)
    return read.success ? words(read.data, tools) : undefined
  }
}

const records: readonly Told[] = [
  of(QueueEntry, visitWords),
  of(Need, ({ ending }, { say }) =>
    ending ? say(`lists:need-ending.${ending}`) : say('needs:open'),
  ),
  of(ReferralLabel, ({ state }, { say }) => say(`referrals:state.${state}`)),
  of(Plan, ({ state, reviewOn }, { say, format }) =>
    listed([
      say(`plans:state.${state}`),
      reviewOn ? `${say('plans:field.reviewOn')} ${format.day(reviewOn)}` : '',
    ]),
  ),
  of(Consent, ({ withdrawnOn, validUntil }, { say, format }) => {
    if (withdrawnOn) return say('consent:state.withdrawn')
    return validUntil
      ? say('consent:validUntil', { date: format.day(validUntil) })
      : say('consent:state.holds')
  }),
  of(ListedFile, ({ team }) => listed(team.map(({ name }) => name))),
  of(ErasureRequest, ({ state, ground }, { say }) =>
    listed([say(`privacy:state.${state}`), ground ? say(`privacy:refusalGround.${ground}`) : '']),
  ),
  of(Restriction, ({ since, ground }, { say, format }) =>
    listed([
      say('privacy:chip', { date: format.day(since) }),
      say(`privacy:restrictionGround.${ground}`),
    ]),
  ),
  of(StaffMember, ({ name, post, room, left }, { say }) =>
    listed([name, post, room, left ? say('staff:state.left') : '']),
  ),
  of(Provider, ({ name, phone, retired }, { say }) =>
    listed([name, phone, retired ? say('directory:retired') : '']),
  ),
  of(PersonFile, ({ household }, { say }) =>
    household
      ? listed(household.members.map(({ person }) => person.name))
      : say('people:household.none'),
  ),
]

function visitWords({ state, calledBy, ending }: QueueEntry, { say }: Tools): string {
  switch (state) {
    case 'waiting':
      return say('visits:queue.title')
    case 'held':
      return say('visits:queue.held')
    case 'called':
      return listed([
        calledBy?.name ?? '',
        calledBy?.room ? say('visits:queue.room', { room: calledBy.room }) : '',
      ])
    case 'ended':
      return ending ? say(`lists:contact-ending.${ending}`) : ''
    default:
      return state satisfies never
  }
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(middleDot)
}
