interface Place {
  /** The field the text came from, as the piece named it; empty for the template's own words. */
  readonly field: string
  /** The words it stands among: what is to be replaced. */
  readonly among: string
  /** Of the person the page is about; empty where it is about nobody. */
  readonly fileNumber?: string
}

/** A character that no bundled font can draw. Thrown instead of printing a blank. */
export class MissingGlyph extends Error {
  override readonly name = 'MissingGlyph'
  readonly character: string
  /** As Unicode writes it: U+1F600. */
  readonly codePoint: string
  readonly field: string
  readonly among: string
  readonly fileNumber: string

  constructor(character: string, { field, among, fileNumber = '' }: Place) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const place = [field && `field ${field}`, fileNumber && `file ${fileNumber}`].filter(Boolean)
    const where = place.length > 0 ? ` (${place.join(', ')})` : ''
    // The words themselves stay out of the message: it may be logged, and they are somebody's.
    super(`No bundled font has the character ${codePoint}${where}`)
    this.character = character
    this.codePoint = codePoint
    this.field = field
    this.among = among
    this.fileNumber = fileNumber
  }

  /** The same, naming whose page it is. */
  about(fileNumber = ''): MissingGlyph {
    const { character, field, among } = this
    return new MissingGlyph(character, { field, among, fileNumber })
  }
}
