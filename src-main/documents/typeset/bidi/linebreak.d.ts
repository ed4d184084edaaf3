declare module 'linebreak' {
  /** Line breaking opportunities of a text, one after another (UAX #14). */
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  export default LineBreaker
}
