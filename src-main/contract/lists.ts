import { z } from 'zod'

/** What somebody came about; the words of every list are in locales/<lang>/lists.json. */
export const NeedCode = z.enum([
  'income.benefits',
  'income.debt',
  'income.goods',
  'housing.search',
  'housing.loss',
  'housing.conditions',
  'housing.shelter',
  'work.search',
  'work.training',
  'education.school',
  'education.learning',
  'language',
  'health.care',
  'health.mental',
  'disability',
  'ageing.care',
  'loneliness',
  'family.parenting',
  'family.childcare',
  'family.conflict',
  'child.risk',
  'violence',
  'substance',
  'trafficking',
  'hiv',
  'legal.advice',
  'legal.papers',
  'legal.residence',
  'transport',
  'volunteering',
  'other',
])
export type NeedCode = z.infer<typeof NeedCode>

/** How the contact reached us. */
export const ContactChannel = z.enum([
  'in-person',
  'phone',
  'mobile-team',
  'home-visit',
  'letter',
  'referred-in',
])
export type ContactChannel = z.infer<typeof ContactChannel>

/** How a contact ended. */
export const ContactEnding = z.enum(['served', 'information', 'referred', 'left', 'out-of-remit'])
export type ContactEnding = z.infer<typeof ContactEnding>

/** What was given at the desk or by the caseworker; only help makes a person "served". */
export const HelpKind = z.enum([
  'consultation',
  'help-with-forms',
  'accompaniment',
  'material-aid',
  'financial-aid',
  'interpreting',
  'phone-call',
])
export type HelpKind = z.infer<typeof HelpKind>

/** How a need ended, apart from how its referral ended. */
export const NeedEnding = z.enum(['met', 'partly', 'unmet', 'withdrawn', 'unknown'])
export type NeedEnding = z.infer<typeof NeedEnding>

/** Why a need stayed unmet. */
export const UnmetReason = z.enum([
  'no-service',
  'full',
  'not-eligible',
  'too-far',
  'cost',
  'papers',
  'withdrawn',
])
export type UnmetReason = z.infer<typeof UnmetReason>

/** Why a provider refused a referral. */
export const RefusalReason = z.enum([
  'capacity',
  'funds',
  'papers',
  'area',
  'not-eligible',
  'client-declined',
  'unreachable',
  'sent-on',
])
export type RefusalReason = z.infer<typeof RefusalReason>

/** Who sent or brought the person. */
export const ContactSource = z.enum([
  'self',
  'family',
  'neighbour',
  'school',
  'health',
  'municipality',
  'agency',
  'police',
  'faith',
])
export type ContactSource = z.infer<typeof ContactSource>

/** Groups of the returns; a person may belong to several, with dates. */
export const TargetGroup = z.enum([
  'low-income',
  'older',
  'disability',
  'single-parent',
  'woman-head',
  'migrant',
  'unemployed',
  'child-risk',
  'homeless',
])
export type TargetGroup = z.infer<typeof TargetGroup>

const sensitiveNeeds: ReadonlySet<NeedCode> = new Set<NeedCode>([
  'child.risk',
  'violence',
  'substance',
  'trafficking',
  'hiv',
])

/** The desk sees only that such a need is there; returns hide its small numbers at 10. */
export function isSensitiveNeed(code: NeedCode): boolean {
  return sensitiveNeeds.has(code)
}

const sensitiveTargets: ReadonlySet<TargetGroup> = new Set<TargetGroup>(['child-risk'])

export function isSensitiveTarget(code: TargetGroup): boolean {
  return sensitiveTargets.has(code)
}
