/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

export interface TagAttributes {
  /** BCP 47, where it is not the language of what is around. */
  readonly lang?: string
  /** What a reader says of a picture. */
  readonly alt?: string
  /** What a drawing stands for in a text: ☑. */
  readonly actual?: string
  /** Of tables and lists, as PDF names them (14.8.5). */
  readonly attributes?: Readonly<Record<string, string | number>>
}

/**
 * A place in the structure of a document. The tree is made in the order of reading, while blocks are set; what is drawn
 * for a place is added to it later, in whichever order pdfmake draws.
 */
export class Tag {
  readonly type: TagType
  readonly attributes: TagAttributes
  readonly children: Tag[] = []
  /** Right-to-left text as it is read: on the page its glyphs go the other way. */
  spoken = ''

  constructor(type: TagType, attributes: TagAttributes = {}) {
    this.type = type
    this.attributes = attributes
  }

  child(type: TagType, attributes?: TagAttributes): Tag {
    const tag = new Tag(type, attributes)
    this.children.push(tag)
    return tag
  }
}
