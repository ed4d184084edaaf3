import { type FormId, formKinds } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'
import type { Look } from '#main/documents/forms/pen.ts'
import { filledForm } from './form-specimens.ts'

/** Every paper and print a form can be had in, the usual one first. */
export function looksOf(id: FormId, language: Language): [Look, ...Look[]] {
  const { sizes, isTakenHome } = formKinds[id]
  const [usual, ...others] = sizes
  const plain = { language, isLarge: false } as const
  const large = { language, size: 'A4', isLarge: true } as const
  return [
    { ...plain, size: usual },
    ...others.map((size) => ({ ...plain, size })),
    ...(isTakenHome ? [large] : []),
  ]
}

/** How many texts somebody types into a form, and which of them stand in the form itself, not in its head. */
export function typedInto(id: FormId, language: Language): { count: number; inside: number[] } {
  const look = { language, size: 'A4', isLarge: false } as const
  let count = 0
  const { facts = [] } = filledForm(id, look, () => `text${count++}.`)
  const said = facts.map((fact) => fact.said).join(' ')
  const all = Array.from({ length: count }, (_, at) => at)
  return { count, inside: all.filter((at) => said.includes(`text${at}.`)) }
}
