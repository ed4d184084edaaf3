import { z } from 'zod'

/** Every paper that can be printed empty, and filled where the desk has what it says. */
export const FormId = z.enum([
  'intake',
  'visit-slip',
  'appointment-card',
  'consent',
  'consent-withdrawal',
  'privacy-notice',
  'home-visit',
  'urgent-services',
  'aid-receipt',
  'case-conference',
  'safety-sheet',
  'plan-russia',
  'plan-slovakia',
  'plan-iran',
  'waiting-list',
  'closing-letter',
  'attendance',
  'complaint-receipt',
  'satisfaction',
  'day-list',
  'leaflet',
  'community-plan',
  'yearly-evaluation',
  'letter-by-hand',
  'slip-by-hand',
  'plan-by-hand',
  'return-by-hand',
])
export type FormId = z.infer<typeof FormId>

export const FormGroup = z.enum(['desk', 'consent', 'case', 'groups', 'neighbourhood'])
export type FormGroup = z.infer<typeof FormGroup>

export const PaperSize = z.enum(['A4', 'A5'])
export type PaperSize = z.infer<typeof PaperSize>

/** Which record a filled form is made from; `desk` reads what the centre keeps of itself, `typed` what is told as it is filled. */
type FormSource =
  | 'visit'
  | 'person'
  | 'consent'
  | 'service'
  | 'referral'
  | 'plan'
  | 'desk'
  | 'typed'
  | 'nothing'

type FormKind = Readonly<{
  group: FormGroup
  /** The usual one first. */
  sizes: readonly [PaperSize, ...PaperSize[]]
  /** Somebody outside the centre keeps it: it can be had in large print. */
  isTakenHome: boolean
  source: FormSource
  /** Given to somebody, or kept to be shown: frozen as it was; else a sheet to work with. */
  isIssued: boolean
}>

const [a4, a5] = [['A4'], ['A5', 'A4']] as const
const work = { isTakenHome: false, isIssued: false } as const
const home = { isTakenHome: true, isIssued: false } as const
const given = { isTakenHome: true, isIssued: true } as const
/** The centre's own record: nobody takes it home, and it is frozen all the same. */
const kept = { isTakenHome: false, isIssued: true } as const

/** The catalogue of forms, in the order in which they are offered. */
export const formKinds: Readonly<Record<FormId, FormKind>> = {
  intake: { group: 'desk', sizes: a4, source: 'nothing', ...work },
  'visit-slip': { group: 'desk', sizes: a5, source: 'visit', ...work },
  'appointment-card': { group: 'desk', sizes: a5, source: 'referral', ...given },
  'day-list': { group: 'desk', sizes: a4, source: 'desk', ...work },
  leaflet: { group: 'desk', sizes: ['A4', 'A5'], source: 'desk', ...home },
  consent: { group: 'consent', sizes: a4, source: 'consent', ...given },
  'consent-withdrawal': { group: 'consent', sizes: a4, source: 'consent', ...given },
  'privacy-notice': { group: 'consent', sizes: a4, source: 'desk', ...home },
  'home-visit': { group: 'case', sizes: a4, source: 'person', ...work },
  'urgent-services': { group: 'case', sizes: a4, source: 'service', ...given },
  'aid-receipt': { group: 'case', sizes: a5, source: 'service', ...given },
  'case-conference': { group: 'case', sizes: a4, source: 'person', ...work },
  'safety-sheet': { group: 'case', sizes: a4, source: 'nothing', ...home },
  'plan-russia': { group: 'case', sizes: a4, source: 'plan', ...given },
  'plan-slovakia': { group: 'case', sizes: a4, source: 'plan', ...given },
  'plan-iran': { group: 'case', sizes: a4, source: 'plan', ...given },
  'waiting-list': { group: 'case', sizes: ['A4', 'A5'], source: 'referral', ...given },
  'closing-letter': { group: 'case', sizes: ['A4', 'A5'], source: 'plan', ...given },
  attendance: { group: 'groups', sizes: a4, source: 'typed', ...kept },
  'complaint-receipt': { group: 'groups', sizes: a5, source: 'typed', ...given },
  satisfaction: { group: 'groups', sizes: a5, source: 'nothing', ...home },
  'community-plan': { group: 'neighbourhood', sizes: a4, source: 'nothing', ...work },
  'yearly-evaluation': { group: 'neighbourhood', sizes: a4, source: 'nothing', ...work },
  // Twins of what the desk prints from its own records, for a day on which it cannot.
  'letter-by-hand': { group: 'case', sizes: a4, source: 'nothing', ...work },
  'slip-by-hand': { group: 'case', sizes: a5, source: 'nothing', ...home },
  'plan-by-hand': { group: 'case', sizes: a4, source: 'nothing', ...home },
  'return-by-hand': { group: 'desk', sizes: a4, source: 'nothing', ...work },
}
