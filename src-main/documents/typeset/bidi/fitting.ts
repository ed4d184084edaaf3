import type { Block } from '../blocks.ts'
import type { LayoutBuilder, LaidOutNode, PageWriter } from './internals.ts'

/** What a head repeated on every page may take of it; more would leave its rows no room. */
const MOST_OF_PAGE = 0.5

const ROUNDING = 0.01

/**
 * Something would have been left out of the pages, as pdfmake does in silence with what does not fit on one: a line, a
 * picture, the rest of a block that it keeps together.
 */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit'
  /** All blocks of the document that would fit if they were not kept together. */
  readonly blocks: ReadonlySet<Block>

  constructor(blocks: ReadonlySet<Block> = new Set()) {
    super('Something does not fit on a page')
    this.blocks = blocks
  }
}

/** The document is laid out to its end all the same, for others of its blocks may be too tall as well. */
function noteTooTall(writer: PageWriter): void {
  if (!writer.keptBlock) throw new DoesNotFit()
  writer.tooTall ??= new Set()
  writer.tooTall.add(writer.keptBlock)
}

type TryLayout = LayoutBuilder['tryLayoutDocument']

export function layeredTryLayout(stock: TryLayout): TryLayout {
  return function tryLayoutDocument(this: LayoutBuilder, ...document) {
    const laidOut = stock.apply(this, document)
    if (this.writer.tooTall) throw new DoesNotFit(this.writer.tooTall)
    return laidOut
  }
}

type FitOnPage = PageWriter['_fitOnPage']

export function layeredFitOnPage(stock: FitOnPage): FitOnPage {
  return function fitOnPage(this: PageWriter, add) {
    const position = stock.call(this, add)
    if (position) return position
    noteTooTall(this)
    return []
  }
}

type CommitBlock = PageWriter['commitUnbreakableBlock']

export function layeredCommitBlock(stock: CommitBlock): CommitBlock {
  return function commitUnbreakableBlock(this: PageWriter, x, y) {
    const isOutermost = this.transactionLevel === 1
    if (isOutermost && this.context().pages.length > 1) noteTooTall(this)
    if (isOutermost && standsAtFoot(this.keptBlock)) moveToFoot(this)
    stock.call(this, x, y)
    if (isOutermost) this.pageOfBlock ??= this.context().page
  }
}

function standsAtFoot(block: Block | undefined): boolean {
  return block?.kind === 'keptTogether' && block.atFoot === true
}

/** The page is filled up to where the gathered block just fits; less by what sums of points are off by. */
function moveToFoot(writer: PageWriter): void {
  const page = writer.contextStack.at(-1)
  const room = (page?.availableHeight ?? 0) - writer.context().y
  if (room > ROUNDING) page?.moveDown(room - ROUNDING)
}

type TakeHead = PageWriter['currentBlockToRepeatable']

export function layeredTakeHead(stock: TakeHead): TakeHead {
  return function currentBlockToRepeatable(this: PageWriter) {
    const head = stock.call(this)
    const { pageInnerHeight } = this.getCurrentPositionOnPage()
    if (head.height <= pageInnerHeight * MOST_OF_PAGE) return head
    noteTooTall(this)
    return { ...head, items: [], height: 0 }
  }
}

type ProcessNode = LayoutBuilder['processNode']

/** Knows which block is being kept together; and says on which page the nodes of one that moved as a whole came to stand. */
export function layeredProcessNode(stock: ProcessNode): ProcessNode {
  return function processNode(this: LayoutBuilder, node, ...rest) {
    const { kept } = node
    const { writer } = this
    if (!kept || writer.transactionLevel > 0) return stock.call(this, node, ...rest)
    const first = this.linearNodeList.length
    const from = writer.context().page
    delete writer.pageOfBlock
    writer.keptBlock = kept
    stock.call(this, node, ...rest)
    delete writer.keptBlock
    const to = writer.pageOfBlock ?? from
    if (to > from) moveNodes(this.linearNodeList.slice(first), from + 1, to + 1)
  }
}

/** pdfmake notes the page where a block began to be gathered, not the one where it found room. */
function moveNodes(nodes: readonly LaidOutNode[], from: number, to: number): void {
  const positions = new Set(nodes.flatMap((node) => node.positions))
  for (const position of positions) if (position.pageNumber === from) position.pageNumber = to
}
