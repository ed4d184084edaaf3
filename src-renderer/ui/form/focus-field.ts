import { useLayoutEffect } from 'react'
import { get, type Control, type Field, type FieldPath, type FieldValues } from 'react-hook-form'

/**
 * The focus goes into the field at once. React Hook Form's own `setFocus` waits for a timer, and what is typed meanwhile
 * goes where the focus was. A field that a change only brings in must be drawn before: `flushSync` around that change.
 */
export function focusField<Entry extends FieldValues, Sent>(
  control: Control<Entry, unknown, Sent>,
  name: FieldPath<Entry>,
): void {
  const field: Field | undefined = get(control._fields, name)
  if (!field) return
  const { ref, refs } = field._f
  const target = refs?.find(({ disabled }) => !disabled) ?? ref
  target.focus?.()
}

/** The field a form begins with, once it is on the screen; an effect may still choose another. Undefined: none. */
export function useFirstFocus<Entry extends FieldValues, Sent>(
  control: Control<Entry, unknown, Sent>,
  name: FieldPath<Entry> | undefined,
): void {
  useLayoutEffect(() => {
    if (name) focusField(control, name)
  }, [control, name])
}
