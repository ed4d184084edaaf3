import type { FillIn, Heading, Paragraph } from '../blocks.ts'
import { words } from '../pieces.ts'
import { dottedRow } from './dotted-row.ts'
import { type Content, gapOf, inlinesOf, margin, type Setting, sizeOf, tagged } from './setting.ts'

const HEADING_SIZES = { 1: 1.55, 2: 1.22, 3: 1.05 } as const

export function setHeading({ level, text, align, name }: Heading, setting: Setting): Content {
  const gap = gapOf(setting)
  return {
    text: inlinesOf(text, setting),
    ...(name && { headingName: setting.pageNumbers.nameHeading(name) }),
    ...tagged(setting, `H${level}`),
    bold: true,
    fontSize: setting.fontSize * HEADING_SIZES[level],
    alignment: align,
    headlineLevel: level,
    margin: margin(setting, { top: level === 1 ? 0 : gap, bottom: gap }),
  }
}

export function setParagraph({ text, align, size, width }: Paragraph, setting: Setting): Content {
  const beside = width === undefined ? 0 : Math.max(0, setting.width - width)
  return {
    text: inlinesOf(text, setting),
    ...tagged(setting, 'P'),
    fontSize: sizeOf(setting, size),
    alignment: align,
    margin: margin(setting, { end: beside, bottom: gapOf(setting) }),
  }
}

/** In points, of which a line of print above the dots is a part: 10 mm to sign in. */
const ROOM_TO_SIGN = 29

export function setFillIn({ label, lines, toSign }: FillIn, setting: Setting): Content {
  const roomAbove = toSign ? Math.max(0, ROOM_TO_SIGN - setting.fontSize * 1.4) : undefined
  const further = Array.from({ length: lines - 1 }, () => dottedRow(undefined, words(''), setting))
  return {
    stack: [
      dottedRow(
        { text: label, width: 'auto', ...tagged(setting, 'P') },
        words(''),
        setting,
        roomAbove,
      ),
      ...further,
    ],
    margin: margin(setting, { bottom: gapOf(setting) }),
  }
}
