/** In which language's letters a name is written, for its face and its voice; a guess by script alone. */
export function langOfName(name: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(name)) return 'fa'
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : undefined
}
