export type Script = 'arab' | 'latn' | 'cyrl'

/**
 * What the shaper must know of a run. pdfmake and pdfkit hand `fontFeatures` on untouched, for measuring and for
 * drawing alike, so direction reaches the shaper without changing either of them.
 */
export class RunFeatures {
  readonly rightToLeft: boolean
  readonly script: Script
  /** OpenType language tag, null for the font's default. */
  readonly language: string | null
  /** The letter before (after) this run, in another style, joins to it. */
  readonly joinsBefore: boolean
  readonly joinsAfter: boolean
  /** Marked as a text of its own. */
  readonly isApart: boolean
  /** What it has in common with other runs; neighbours of one look are set as one. */
  readonly look: string
  /** Everything the shape of a word hangs on. */
  readonly key: string

  constructor(
    run: Pick<RunFeatures, 'rightToLeft' | 'script' | 'language' | 'joinsBefore' | 'joinsAfter'>,
    { isApart = false } = {},
  ) {
    this.rightToLeft = run.rightToLeft
    this.script = run.script
    this.language = run.language
    this.joinsBefore = run.joinsBefore
    this.joinsAfter = run.joinsAfter
    this.isApart = isApart
    this.look = `${run.rightToLeft ? 'r' : 'l'}${run.script}${run.language ?? ''}`
    this.key = `${this.look}${run.joinsBefore ? '<' : ''}${run.joinsAfter ? '>' : ''}`
  }

  /** The features of this run and the one that follows it, set as one. */
  joinedWith({ joinsAfter }: RunFeatures): RunFeatures {
    return this.with({ joinsAfter })
  }

  with(joins: { joinsBefore?: boolean; joinsAfter?: boolean }): RunFeatures {
    const { joinsBefore = this.joinsBefore, joinsAfter = this.joinsAfter } = joins
    if (joinsBefore === this.joinsBefore && joinsAfter === this.joinsAfter) return this
    const { rightToLeft, script, language } = this
    return new RunFeatures({ rightToLeft, script, language, joinsBefore, joinsAfter })
  }

  apart(): RunFeatures {
    return new RunFeatures(this, { isApart: true })
  }
}
