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

  constructor(
    run: Pick<RunFeatures, 'rightToLeft' | 'script' | 'language' | 'joinsBefore' | 'joinsAfter'>,
  ) {
    this.rightToLeft = run.rightToLeft
    this.script = run.script
    this.language = run.language
    this.joinsBefore = run.joinsBefore
    this.joinsAfter = run.joinsAfter
  }

  get key(): string {
    return `${this.rightToLeft ? 'r' : 'l'}${this.script}${this.language ?? ''}`
  }

  /** The features of this run and the one that follows it, set as one. */
  joinedWith({ joinsAfter }: RunFeatures): RunFeatures {
    return this.with({ joinsAfter })
  }

  with(joins: { joinsBefore?: boolean; joinsAfter?: boolean }): RunFeatures {
    const { rightToLeft, script, language, joinsBefore, joinsAfter } = this
    return new RunFeatures({ rightToLeft, script, language, joinsBefore, joinsAfter, ...joins })
  }
}
