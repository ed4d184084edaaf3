/** A character that no bundled font can draw. Thrown instead of printing a blank. */
export class MissingGlyph extends Error {
  readonly character: string
  /** As Unicode writes it: U+1F600. */
  readonly codePoint: string
  /** The field the text came from, as the piece named it; empty for the template's own words. */
  readonly field: string

  constructor(character: string, field: string) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    super(`No bundled font has the character ${codePoint}${field ? ` (field ${field})` : ''}`)
    this.name = 'MissingGlyph'
    this.character = character
    this.codePoint = codePoint
    this.field = field
  }
}
