import { z } from 'zod'
import type { Input } from '#contract/index.ts'
import { ClientLanguage } from '#contract/language.ts'
import { ContactChannel, ContactSource, NeedCode } from '#contract/lists.ts'
import { ChosenPerson, Literacy } from '#contract/people.contract.ts'
import { Urgency } from '#contract/visits.contract.ts'
import { emptyDate, optionalDate } from '#ui/date/date-entry.ts'

/** What the intake asks; `known` stands in the place of a name once somebody is recognised. */
export const IntakeShape = z.object({
  known: ChosenPerson.nullable(),
  isAnonymous: z.boolean(),
  name: z.string().trim().max(120),
  birth: optionalDate,
  phone: z.string().trim().max(40),
  language: ClientLanguage,
  interpreter: z.boolean(),
  literacy: Literacy.nullable(),
  reasons: z.array(NeedCode).max(8),
  urgency: Urgency,
  remark: z.string().trim().max(200),
  channel: ContactChannel,
  source: ContactSource.nullable(),
})
export type IntakeValues = z.input<typeof IntakeShape>
export type Intake = z.output<typeof IntakeShape>

export function emptyIntake(language: ClientLanguage): IntakeValues {
  return {
    known: null,
    isAnonymous: false,
    name: '',
    birth: emptyDate,
    phone: '',
    language,
    interpreter: false,
    literacy: null,
    reasons: [],
    urgency: 0,
    remark: '',
    channel: 'in-person',
    source: null,
  }
}

/** Whether it is said who comes: somebody known, a name, or nobody on purpose. */
export function saysWho({ known, isAnonymous, name }: Intake): boolean {
  return known !== null || isAnonymous || name !== ''
}

export function toWalkIn(intake: Intake): Input<'visits.registerWalkIn'> {
  return { ...toContact(intake), urgency: intake.urgency }
}

/** Nobody named is nobody asked: information is given to anyone. */
export function toEndedContact(
  intake: Intake,
  ending: Input<'visits.recordContact'>['ending'],
): Input<'visits.recordContact'> {
  return { ...toContact(intake), ending }
}

function toContact(intake: Intake) {
  const { channel, remark, source, language, interpreter, reasons } = intake
  const needs = reasons.map((topic) => ({ topic }))
  return { who: whoOf(intake), channel, remark, source, language, interpreter, needs }
}

function whoOf(intake: Intake): Input<'visits.registerWalkIn'>['who'] {
  const { known, isAnonymous, name, birth, phone, language, interpreter, literacy, source } = intake
  if (known) return { kind: 'known', personId: known.id }
  if (isAnonymous || name === '') return { kind: 'anonymous' }
  const names = [{ kind: 'official' as const, text: name }]
  return {
    kind: 'new',
    person: { names, birth: birth ?? null, phone, language, interpreter, literacy, source },
  }
}
