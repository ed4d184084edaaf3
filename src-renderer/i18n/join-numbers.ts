/** A number and the word beside it stay on one line: “5 letters”, «شمارهٔ ۴۳». */
export function joinNumbers(text: string): string {
  return text.replaceAll(/(?<=\p{Nd}) (?=\p{L})|(?<=\p{L}) (?=\p{Nd})/gu, '\u00A0')
}
