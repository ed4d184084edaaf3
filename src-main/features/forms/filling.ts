import type { Language } from '#contract/language.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Worker } from '#main/documents/forms/client.ts'
import type { FormPage } from '#main/documents/forms/form.ts'
import type { Frame, Look } from '#main/documents/forms/pen.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'

export type Filling = Omit<QueryContext, 'refusal'> &
  Readonly<{ refusal: RefusalOf<'form-not-fillable' | 'not-your-case' | 'person-not-found'> }>

/** The form with what the records say, under whatever number it gets. */
export type Filled = (frame: Frame, look: Look) => FormPage

/** Of a person's file, from the record with that id. */
export type Facts = Readonly<{
  context: Filling
  file: PersonFile
  of: string
  language: Language
  worker: Worker
  /** What it is told as it is filled. */
  typed: TypedForm | null
}>

export type VisitFacts = Pick<Facts, 'context' | 'of' | 'language'> & Partial<Pick<Facts, 'file'>>

/** Undefined where there is no such record, or the form cannot be made from it. */
export type Filler = (facts: Facts) => Promise<Filled | undefined>
