import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A glyph where the page shows it. */
export interface PlacedGlyph {
  readonly page: number
  /** What the text layer says it is; several characters for a ligature. */
  readonly text: string
  /** 0 is .notdef: the font lacks the character. */
  readonly glyphId: number
  readonly left: number
  readonly right: number
  /** Height of the baseline above the foot of the page. */
  readonly baseline: number
  readonly fontSize: number
}

type Matrix = readonly number[]

interface TextState {
  page: number
  transform: Matrix
  readonly saved: Matrix[]
  textMatrix: Matrix
  advance: number
  fontSize: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Reads the drawing operators, not the extracted text: what is proved is what the eye will see. */
export async function readGlyphs(pdf: Uint8Array): Promise<PlacedGlyph[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  const glyphs: PlacedGlyph[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const operators = await (await document.getPage(page)).getOperatorList()
    const state = startOf(page)
    operators.fnArray.forEach((operator, index) => {
      glyphs.push(...applyOperator(state, operator, operators.argsArray[index]))
    })
  }
  await task.destroy()
  return glyphs
}

function startOf(page: number): TextState {
  return { page, transform: IDENTITY, saved: [], textMatrix: IDENTITY, advance: 0, fontSize: 1 }
}

function applyOperator(state: TextState, operator: number, args: unknown): PlacedGlyph[] {
  if (operator === OPS.save) state.saved.push(state.transform)
  else if (operator === OPS.restore) state.transform = state.saved.pop() ?? IDENTITY
  else if (operator === OPS.transform) state.transform = multiply(state.transform, numbers(args))
  else if (operator === OPS.setTextMatrix) {
    state.textMatrix = numbers(args)
    state.advance = 0
  } else if (operator === OPS.setFont) state.fontSize = Number(list(args)[1])
  else if (operator === OPS.showText) return show(state, list(list(args)[0]))
  return []
}

/** A run is glyphs, and numbers that move the pen by thousandths of the font size. */
function show(state: TextState, run: readonly unknown[]): PlacedGlyph[] {
  const { page, fontSize } = state
  const [scale = 1, slope = 0, , , x = 0, y = 0] = multiply(state.transform, state.textMatrix)
  const placed: PlacedGlyph[] = []
  for (const item of run) {
    if (typeof item === 'number') {
      state.advance -= (item / 1000) * fontSize
    } else if (isGlyph(item)) {
      const left = x + state.advance * scale
      const baseline = y + state.advance * slope
      const width = (item.width / 1000) * fontSize
      state.advance += width
      const { unicode: text, originalCharCode: glyphId } = item
      placed.push({ page, text, glyphId, left, right: left + width * scale, baseline, fontSize })
    }
  }
  return placed
}

function isGlyph(
  item: unknown,
): item is { unicode: string; originalCharCode: number; width: number } {
  return typeof item === 'object' && item !== null && 'unicode' in item && 'width' in item
}

/** Arguments come as arrays, typed arrays, or an array around one. */
function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Float32Array ? Array.from(value) : []
}

function numbers(args: unknown): number[] {
  const values = list(args)
  return (values.length === 1 ? list(values[0]) : values).map(Number)
}

function multiply(a: Matrix, b: Matrix): number[] {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = a
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = b
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ]
}
