import type { Block } from '../blocks.ts'
import type { LayoutBuilder, LaidOutNode, PageWriter } from './internals.ts'

/** What a head repeated on every page may take of it; more would leave its rows no room. */
const MOST_OF_PAGE = 0.5

/**
 * Something would have been left out of the pages, as pdfmake does in silence with what does not fit on one: a line, a
 * picture, the rest of a block that it keeps together.
 */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit'
  /** The block that would fit if it were not kept together. */
  block?: Block

  constructor() {
    super('Something does not fit on a page')
  }
}

type FitOnPage = PageWriter['_fitOnPage']

export function layeredFitOnPage(stock: FitOnPage): FitOnPage {
  return function fitOnPage(this: PageWriter, add) {
    const position = stock.call(this, add)
    if (!position) throw new DoesNotFit()
    return position
  }
}

type CommitBlock = PageWriter['commitUnbreakableBlock']

export function layeredCommitBlock(stock: CommitBlock): CommitBlock {
  return function commitUnbreakableBlock(this: PageWriter, x, y) {
    const isOutermost = this.transactionLevel === 1
    if (isOutermost && this.context().pages.length > 1) throw new DoesNotFit()
    stock.call(this, x, y)
    if (isOutermost) this.pageOfBlock ??= this.context().page
  }
}

type TakeHead = PageWriter['currentBlockToRepeatable']

export function layeredTakeHead(stock: TakeHead): TakeHead {
  return function currentBlockToRepeatable(this: PageWriter) {
    const head = stock.call(this)
    const { pageInnerHeight } = this.getCurrentPositionOnPage()
    if (head.height > pageInnerHeight * MOST_OF_PAGE) throw new DoesNotFit()
    return head
  }
}

type ProcessNode = LayoutBuilder['processNode']

/** Says which block does not fit; and on which page the nodes of one that moved as a whole came to stand. */
export function layeredProcessNode(stock: ProcessNode): ProcessNode {
  return function processNode(this: LayoutBuilder, node, ...rest) {
    const { kept } = node
    if (!kept || this.writer.transactionLevel > 0) return stock.call(this, node, ...rest)
    const first = this.linearNodeList.length
    const from = this.writer.context().page
    delete this.writer.pageOfBlock
    try {
      stock.call(this, node, ...rest)
    } catch (error) {
      if (error instanceof DoesNotFit) error.block ??= kept
      throw error
    }
    const to = this.writer.pageOfBlock ?? from
    if (to > from) moveNodes(this.linearNodeList.slice(first), from + 1, to + 1)
  }
}

/** pdfmake notes the page where a block began to be gathered, not the one where it found room. */
function moveNodes(nodes: readonly LaidOutNode[], from: number, to: number): void {
  const positions = new Set(nodes.flatMap((node) => node.positions))
  for (const position of positions) if (position.pageNumber === from) position.pageNumber = to
}
