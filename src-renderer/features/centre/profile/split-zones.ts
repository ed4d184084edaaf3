/** One zone a line, as they were written; empty lines and doubles left out. */
export function splitZones(text: string): string[] {
  const names = text.split('\n').map((line) => line.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
