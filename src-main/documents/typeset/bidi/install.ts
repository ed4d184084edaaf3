import { layeredBuildInlines } from './build-inlines.ts'
import { layeredAlignLine } from './finish-line.ts'
import { elementWriter, layoutBuilder, styles, textInlines } from './internals.ts'
import { layeredBuildNextLine } from './over-long-words.ts'

let installed = false

/**
 * Hooks the layer into pdfmake, once. Documents without a `typeset` style are still set by stock pdfmake.
 * Throws if pdfmake no longer has what the layer relies on.
 */
export function install(): void {
  if (installed) return
  checkInternals()
  textInlines.buildInlines = layeredBuildInlines(textInlines.buildInlines)
  elementWriter.alignLine = layeredAlignLine(elementWriter.alignLine)
  layoutBuilder.buildNextLine = layeredBuildNextLine(layoutBuilder.buildNextLine)
  installed = true
}

/** The version of pdfmake is pinned; this catches a careless upgrade before a wrong letter is printed. */
function checkInternals(): void {
  const needed: readonly [string, object, readonly string[]][] = [
    ['TextInlines', textInlines, ['buildInlines', 'measure', 'widthOfText']],
    ['ElementWriter', elementWriter, ['alignLine']],
    ['LayoutBuilder', layoutBuilder, ['buildNextLine']],
    ['StyleContextStack', styles, ['getStyleProperty', 'copyStyle']],
  ]
  const gone = needed.flatMap(([name, owner, methods]) =>
    methods
      .filter((method) => typeof Reflect.get(owner, method) !== 'function')
      .map((method) => `${name}.${method}`),
  )
  if (gone.length > 0) throw new Error(`pdfmake has changed inside: ${gone.join(', ')}`)
}
