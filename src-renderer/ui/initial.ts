/** The first letter of a name, whole. */
export function initialOf(name: string): string {
  const first = name.trim().codePointAt(0)
  return first === undefined ? '' : String.fromCodePoint(first)
}
