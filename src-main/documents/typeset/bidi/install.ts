import { layeredBuildInlines } from './build-inlines.ts'
import { layeredMeasureCanvas, layeredRenderItem, layeredRenderLine } from './drawing.ts'
import { layeredAlignLine } from './finish-line.ts'
import {
  layeredCommitBlock,
  layeredFitOnPage,
  layeredProcessNode,
  layeredTakeHead,
  layeredTryLayout,
} from './fitting.ts'
import { guardedText } from './guard.ts'
import {
  docMeasure,
  elementWriter,
  layoutBuilder,
  pageWriter,
  pdfDocument,
  renderer,
  styles,
  textInlines,
} from './internals.ts'
import { escapedMetadata } from './metadata.ts'
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
  docMeasure.measureCanvas = layeredMeasureCanvas(docMeasure.measureCanvas)
  elementWriter.alignLine = layeredAlignLine(elementWriter.alignLine)
  layoutBuilder.buildNextLine = layeredBuildNextLine(layoutBuilder.buildNextLine)
  layoutBuilder.tryLayoutDocument = layeredTryLayout(layoutBuilder.tryLayoutDocument)
  layoutBuilder.processNode = layeredProcessNode(layoutBuilder.processNode)
  pageWriter._fitOnPage = layeredFitOnPage(pageWriter._fitOnPage)
  pageWriter.commitUnbreakableBlock = layeredCommitBlock(pageWriter.commitUnbreakableBlock)
  pageWriter.currentBlockToRepeatable = layeredTakeHead(pageWriter.currentBlockToRepeatable)
  renderer.renderLine = layeredRenderLine(renderer.renderLine)
  renderer.renderVector = layeredRenderItem(renderer.renderVector)
  renderer.renderImage = layeredRenderItem(renderer.renderImage)
  renderer.renderSVG = layeredRenderItem(renderer.renderSVG)
  pdfDocument.text = guardedText(pdfDocument.text)
  pdfDocument._addInfo = escapedMetadata(pdfDocument._addInfo)
  installed = true
}

/** The version of pdfmake is pinned; this catches a careless upgrade before a wrong letter is printed. */
function checkInternals(): void {
  const needed: readonly [string, object, readonly string[]][] = [
    ['TextInlines', textInlines, ['buildInlines', 'measure', 'widthOfText']],
    ['DocMeasure', docMeasure, ['measureCanvas']],
    ['ElementWriter', elementWriter, ['alignLine']],
    ['LayoutBuilder', layoutBuilder, ['buildNextLine', 'processNode', 'tryLayoutDocument']],
    [
      'PageElementWriter',
      pageWriter,
      [
        '_fitOnPage',
        'commitUnbreakableBlock',
        'currentBlockToRepeatable',
        'getCurrentPositionOnPage',
      ],
    ],
    ['Renderer', renderer, ['renderLine', 'renderVector', 'renderImage', 'renderSVG']],
    [
      'PDFDocument',
      pdfDocument,
      ['provideFont', 'text', 'markStructureContent', 'struct', '_addInfo'],
    ],
    ['StyleContextStack', styles, ['getStyleProperty']],
  ]
  const gone = needed.flatMap(([name, owner, methods]) =>
    methods
      .filter((method) => typeof Reflect.get(owner, method) !== 'function')
      .map((method) => `${name}.${method}`),
  )
  if (gone.length > 0) throw new Error(`pdfmake has changed inside: ${gone.join(', ')}`)
}
