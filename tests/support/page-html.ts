import type { Block, Cell } from '#main/documents/typeset/blocks.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { isText, piecesOf, type Text } from '#main/documents/typeset/pieces.ts'

/**
 * The content of a page as HTML: what a browser would be given for the same paper. Only for measuring one against the
 * other: drawings are boxes and lines, codes are left out.
 */
export function htmlOfPage({ content }: Page): string {
  return content.map(htmlOf).join('')
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${html(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p style="text-align:${block.align}">${html(block.text)}</p>`
    case 'definitions':
      return tableHtml(block.rows.map(([label, value]) => [label, value]))
    case 'table':
      return tableHtml(block.rows, block.head)
    case 'columns':
      return `<div class="row">${block.columns.map(({ blocks }) => `<div>${blocks.map(htmlOf).join('')}</div>`).join('')}</div>`
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${isText(item) ? html(item) : html(item.text) + item.blocks.map(htmlOf).join('')}</li>`).join('')}</ol>`
    case 'ticks':
      return `<p>${[block.label ?? [], ...block.boxes.map(({ text }) => text)].map(html).join('☐ ')}</p>`
    case 'fillIn':
      return `<p>${html(block.label)}</p><hr>`.repeat(1)
    case 'signatures':
      return `<div class="row">${block.places.map(({ caption }) => `<div><hr>${html(caption)}</div>`).join('')}</div>`
    case 'keptTogether':
    case 'inLanguage':
      return `<section>${block.blocks.map(htmlOf).join('')}</section>`
    case 'pageBreak':
      return '<div style="break-before:page"></div>'
    case 'rule':
    case 'cutLine':
      return '<hr>'
    case 'space':
      return `<div style="height:${block.height}pt"></div>`
    case 'qrCode':
    case 'picture':
      return ''
    default:
      throw new TypeError(`Not a block: ${JSON.stringify(block satisfies never)}`)
  }
}

function tableHtml(
  rows: readonly (readonly (Text | Cell)[])[],
  head: readonly (Text | Cell)[] = [],
): string {
  const all = head.length > 0 ? [head, ...rows] : rows
  return `<table>${all.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`
}

function cellHtml(cell: Text | Cell): string {
  if (isText(cell)) return `<td>${html(cell)}</td>`
  const { text = [], columns = 1, rows = 1 } = cell
  return `<td colspan="${columns}" rowspan="${rows}">${html(text)}</td>`
}

function html(text: Text): string {
  return piecesOf(text)
    .map(({ text: part, strong }) => {
      const safe = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      return strong ? `<b>${safe}</b>` : safe
    })
    .join('')
}
