import { z } from 'zod'
import { command, errand, query } from './define-message.ts'
import { FormId, formKinds, PaperSize } from './forms.ts'
import { Day, Id, Instant } from './ids.ts'
import { Language } from './language.ts'
import { TypedForm } from './typed-forms.ts'

/** Which form, in which language, on which paper; large print for who reads ordinary print with difficulty. */
export const FormLook = z.object({
  form: FormId,
  language: Language,
  size: PaperSize,
  isLarge: z.boolean(),
})
export type FormLook = z.infer<typeof FormLook>

type WishedLook = Readonly<{ language: Language; size?: PaperSize; isLarge: boolean }>

/** A form that has no such paper or print keeps its usual one; large print stands on the larger paper. */
export function lookOf(form: FormId, { language, size, isLarge }: WishedLook): FormLook {
  const { sizes, isTakenHome } = formKinds[form]
  const large = isLarge && isTakenHome
  const usual = large ? 'A4' : sizes[0]
  return { form, language, size: sizes.find((one) => one === size) ?? usual, isLarge: large }
}

/** More than that is not a stock for a power cut but a slip of the finger. */
export const mostCopies = 99

const setting = ['no-such-character', 'picture-unusable'] as const

/**
 * A form that can be filled for a person, from that record of their file; a new complaint from the person alone. `typed` is what
 * is known of what it is told as it is filled.
 */
export const FillableForm = z.object({
  form: FormId,
  of: Id,
  day: Day.nullable(),
  typed: TypedForm.optional(),
})
export type FillableForm = z.infer<typeof FillableForm>

/** What an edition says otherwise than the one before it; empty where only the other one says something. */
const FormChange = z.object({ what: z.string(), before: z.string(), now: z.string() })

/** A filled form as it was given to somebody: frozen. */
export const IssuedForm = z.object({
  id: Id,
  form: FormId,
  number: z.string(),
  language: Language,
  edition: z.int(),
  pages: z.int(),
  issuedAt: Instant,
  /** Of a second and later edition, in each language of the window; empty in the first. */
  changes: z.record(Language, z.array(FormChange)),
})
export type IssuedForm = z.infer<typeof IssuedForm>

/** What was issued without a file: an attendance sheet, or a complaint of who has none. */
export const PaperWithoutFile = IssuedForm.extend({
  /** All editions of one number are of this. */
  of: Id,
  typed: TypedForm,
  issuedBy: z.string(),
  /** It is the last edition, and whoever asks may issue the next. */
  canPutRight: z.boolean(),
})
export type PaperWithoutFile = z.infer<typeof PaperWithoutFile>

/** So many stand in the list; what is older is searched for. */
export const mostWithoutFile = 30

const Told = z.object({ typed: TypedForm.nullable().default(null) })

/**
 * `personId` and `of` are null of what the centre keeps of itself: its directory, its periods, what is due tomorrow; and of what is
 * typed about nobody's file. `personId` alone of a visit without a name.
 */
const Filled = FormLook.extend({ personId: Id.nullable(), of: Id.nullable(), ...Told.shape })
const Way = z.enum(['print', 'save'])
const Outcome = z.object({ outcome: z.enum(['printed', 'saved', 'cancelled', 'no-printer']) })
const filling = [...setting, 'form-not-fillable', 'not-your-case', 'person-not-found'] as const

export const formsContract = {
  /** An empty form as it will print; its bytes are at `files/previews/<token>`. */
  'forms.preview': query({
    permission: 'forms.print',
    input: FormLook,
    output: z.object({ token: z.string(), pages: z.int() }),
    failures: setting,
  }),
  /** An empty form, to the printer or into a file. */
  'forms.handOver': errand({
    permission: 'forms.print',
    input: FormLook.extend({
      copies: z.int().min(1).max(mostCopies),
      way: Way,
    }),
    output: Outcome,
    failures: setting,
  }),
  /** What the one who asks can fill from a person's file. */
  'forms.listOfPerson': query({
    permission: 'people.write',
    input: z.object({ personId: Id }),
    output: z.object({ fillable: z.array(FillableForm), issued: z.array(IssuedForm) }),
    failures: ['person-not-found'],
  }),
  'forms.previewFilled': query({
    permission: 'forms.print',
    audited: 'view',
    input: Filled,
    output: z.object({ token: z.string(), pages: z.int() }),
    failures: filling,
  }),
  /** A sheet to work with, or what the centre tells of itself: nothing of it is kept. */
  'forms.handOverFilled': errand({
    permission: 'forms.print',
    input: Filled.extend({ copies: z.int().min(1).max(mostCopies), way: Way }),
    output: Outcome,
    failures: filling,
  }),
  /** What is given to somebody: it gets a number and is frozen; from now on every print of it is these bytes. */
  'forms.issue': command({
    permission: 'people.write',
    input: FormLook.extend({ personId: Id, of: Id, ...Told.shape }),
    output: IssuedForm,
    failures: filling,
  }),
  /** The same of nobody's file; `of` is the one that is put right, null of a new one. */
  'forms.issueWithoutFile': command({
    permission: 'complaints.take',
    input: FormLook.extend({ of: Id.nullable(), typed: TypedForm }),
    output: IssuedForm,
    failures: filling,
  }),
  /** Newest first; of complaints only those that whoever asks took themselves, for one may be about a colleague. */
  'forms.listWithoutFile': query({
    permission: 'groups.read',
    audited: 'view',
    input: z.object({ search: z.string().trim().max(60) }),
    output: z.object({ papers: z.array(PaperWithoutFile), more: z.int() }),
  }),
  'forms.handOverIssued': errand({
    permission: 'forms.print',
    input: z.object({ id: Id, way: Way, copies: z.int().min(1).max(mostCopies).default(1) }),
    output: Outcome.extend({ id: Id }),
    failures: ['paper-not-found', 'not-your-case'],
  }),
}
