import type { Input } from '#contract/index.ts'

export type Typed = Input<'drafts.save'>['value']

/**
 * The fields that differ from how the form began; undefined where none does.
 *
 * Only what was typed is kept: what a colleague changed meanwhile in the other fields stands when the text comes back.
 */
export function typedOf(
  values: object,
  start: object,
  without: readonly string[] = [],
): Typed | undefined {
  const typed = Object.entries(values).filter(
    ([field, value]) =>
      value !== undefined &&
      !without.includes(field) &&
      JSON.stringify(value) !== JSON.stringify(Reflect.get(start, field)),
  )
  return typed.length === 0 ? undefined : JSON.parse(JSON.stringify(Object.fromEntries(typed)))
}
