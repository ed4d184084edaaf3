/** Selects a text in the first field that holds it, so that the next key replaces it; false where none does. */
export function selectInFields(scope: ParentNode, text: string): boolean {
  const fields = scope.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  const field = [...fields].find(({ value }) => value.includes(text))
  if (!field) return false
  const at = field.value.indexOf(text)
  field.focus()
  // A field for an e-mail address has no such selection.
  if (field.selectionStart === null) field.select()
  else field.setSelectionRange(at, at + text.length)
  return true
}
