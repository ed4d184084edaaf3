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
])
export type FormId = z.infer<typeof FormId>

export const FormGroup = z.enum(['desk', 'consent', 'case', 'groups', 'neighbourhood'])
export type FormGroup = z.infer<typeof FormGroup>

export const PaperSize = z.enum(['A4', 'A5'])
export type PaperSize = z.infer<typeof PaperSize>

type FormKind = Readonly<{
  group: FormGroup
  /** The usual one first. */
  sizes: readonly [PaperSize, ...PaperSize[]]
  /** Somebody outside the centre keeps it: it can be had in large print. */
  isTakenHome: boolean
}>

const [a4, a5] = [['A4'], ['A5', 'A4']] as const
const work = { isTakenHome: false } as const
const home = { isTakenHome: true } as const

/** The catalogue of forms, in the order in which they are offered. */
export const formKinds: Readonly<Record<FormId, FormKind>> = {
  intake: { group: 'desk', sizes: a4, ...work },
  'visit-slip': { group: 'desk', sizes: a5, ...work },
  'appointment-card': { group: 'desk', sizes: a5, ...home },
  'day-list': { group: 'desk', sizes: a4, ...work },
  leaflet: { group: 'desk', sizes: ['A4', 'A5'], ...home },
  consent: { group: 'consent', sizes: a4, ...home },
  'consent-withdrawal': { group: 'consent', sizes: a4, ...home },
  'privacy-notice': { group: 'consent', sizes: a4, ...home },
  'home-visit': { group: 'case', sizes: a4, ...work },
  'urgent-services': { group: 'case', sizes: a4, ...home },
  'aid-receipt': { group: 'case', sizes: a5, ...home },
  'case-conference': { group: 'case', sizes: a4, ...work },
  'safety-sheet': { group: 'case', sizes: a4, ...home },
  'plan-russia': { group: 'case', sizes: a4, ...home },
  'plan-slovakia': { group: 'case', sizes: a4, ...home },
  'plan-iran': { group: 'case', sizes: a4, ...home },
  'waiting-list': { group: 'case', sizes: ['A4', 'A5'], ...home },
  'closing-letter': { group: 'case', sizes: ['A4', 'A5'], ...home },
  attendance: { group: 'groups', sizes: a4, ...work },
  'complaint-receipt': { group: 'groups', sizes: a5, ...home },
  satisfaction: { group: 'groups', sizes: a5, ...home },
  'community-plan': { group: 'neighbourhood', sizes: a4, ...work },
  'yearly-evaluation': { group: 'neighbourhood', sizes: a4, ...work },
}
