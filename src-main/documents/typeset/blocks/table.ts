import type { Cell, Definitions, Table } from '../blocks.ts'
import { bold, type Text } from '../pieces.ts'
import { dottedRow } from './dotted-row.ts'
import {
  type Content,
  gapOf,
  inlinesOf,
  inReadingOrder,
  isEmpty,
  margin,
  physicalAlign,
  type Setting,
  sizeOf,
  tagged,
  taggedDrawing,
  within,
} from './setting.ts'
import { placeCells, type PlacedCell } from './table-grid.ts'
import { standsFor, tickBox } from './tick-box.ts'

const LINE_COLOR = '#555555'
const HEAD_COLOR = '#eeeeee'
const LABEL_COLOR = '#444444'

const LAYOUT = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => LINE_COLOR,
  vLineColor: () => LINE_COLOR,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

export function setTable(block: Table, setting: Setting): Content {
  const { head, rows, widths, size } = block
  const placed = placeCells([...(head.length > 0 ? [head] : []), ...rows], widths.length)
  const headRows = head.length > 0 ? 1 : 0
  const inTable = within(setting, 'Table')
  const body = placed.map((row, index) => {
    const inRow = within(inTable, 'TR')
    const cells = row.map((cell) => setCell(cell, index < headRows, inRow))
    return inReadingOrder(setting, cells).flat()
  })
  return asideFromStart(setting, widths.includes('*'), {
    table: {
      ...keptRows(block, headRows, setting),
      widths: inReadingOrder(setting, widths),
      body,
    },
    layout: LAYOUT,
    ...(headRows > 0 && { kept: block }),
    fontSize: sizeOf(setting, size),
    margin: margin(setting, { bottom: gapOf(setting) * 1.6 }),
  })
}

/** The head keeps the first row with it and is repeated, unless that does not fit on a page: then the first goes, then both. */
function keptRows(block: Table, headRows: number, { loosened }: Setting): Content {
  const looseness = loosened?.get(block) ?? 0
  if (looseness > 1) return {}
  return { headerRows: headRows, keepWithHeaderRows: looseness > 0 ? 0 : headRows }
}

/** A cell and the empty places that it covers; pdfmake wants the covering cell at their left. */
function setCell(
  { cell, columns, covered }: PlacedCell,
  isHead: boolean,
  setting: Setting,
): Content[] {
  const rest = Array.from({ length: columns - 1 }, () => ({ text: '' }))
  if (covered || !cell) return [{ text: '' }, ...rest]
  const spans = {
    ...(columns > 1 && { colSpan: columns }),
    ...(cell.rows && { rowSpan: cell.rows }),
  }
  const fill = isHead ? { fillColor: HEAD_COLOR } : {}
  const attributes = {
    ...(isHead && { Scope: 'Column' }),
    ...(columns > 1 && { ColSpan: columns }),
    ...(cell.rows && { RowSpan: cell.rows }),
  }
  const isPlain = Object.keys(attributes).length === 0
  const place = within(
    setting,
    isHead ? 'TH' : 'TD',
    isPlain ? {} : { attributes: { O: 'Table', ...attributes } },
  )
  return [{ ...cellContent(cell, isHead, place), ...spans, ...fill }, ...rest]
}

function cellContent(cell: Cell, isHead: boolean, setting: Setting): Content {
  const align = cell.align ?? 'start'
  if (cell.tick !== undefined) {
    const canvas = taggedDrawing(
      tickBox(cell.tick, setting),
      tagged(setting, 'Span', standsFor(cell.tick)),
    )
    return { canvas, alignment: physicalAlign(setting, align), besideText: true }
  }
  const text: Text = cell.text ?? []
  const place = setting.tag && { tag: setting.tag }
  return { text: inlinesOf(isHead ? bold(text) : text, setting), alignment: align, ...place }
}

/** A table narrower than the page begins where the lines begin. */
function asideFromStart(setting: Setting, isFullWidth: boolean, node: Content): Content {
  if (isFullWidth || !setting.rightToLeft) return node
  return {
    columns: [
      { text: '', width: '*' },
      { ...node, width: 'auto' },
    ],
  }
}

export function setDefinitions({ rows, labelShare }: Definitions, setting: Setting): Content {
  const width = setting.width * labelShare
  const inList = within(setting, 'L')
  const stack = rows.map(([label, value]) => {
    const inItem = within(inList, 'LI')
    return isEmpty(value)
      ? dottedRow(
          { text: label, width, color: LABEL_COLOR, ...tagged(inItem, 'LBody') },
          value,
          setting,
        )
      : plainRow(label, value, width, inItem)
  })
  return { stack, margin: margin(setting, { bottom: gapOf(setting) }) }
}

function plainRow(label: Text, value: Text, width: number, setting: Setting): Content {
  const cells = [
    { text: inlinesOf(label, setting), color: LABEL_COLOR, width, ...tagged(setting, 'Lbl') },
    { text: inlinesOf(bold(value), setting), width: '*', ...tagged(setting, 'LBody') },
  ]
  return {
    columns: inReadingOrder(setting, cells),
    margin: margin(setting, { top: 1.5, bottom: 1.5 }),
  }
}
