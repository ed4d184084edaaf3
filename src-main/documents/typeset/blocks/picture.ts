import type { Picture } from '../blocks.ts'
import { type Content, physicalAlign, type Setting, tagged } from './setting.ts'
import { isSoundPng } from './sound-png.ts'

/** A picture that cannot or may not be printed: text inside an SVG would miss the bidi layer, a link could reach out. */
export class UnusablePicture extends Error {
  override readonly name = 'UnusablePicture'
}

const REFUSED =
  /<(?:\w+:)?(text|tspan|image|foreignObject|script|style|use|a|feImage)\b|<!(ENTITY|DOCTYPE)|\b(?:xlink:)?(href)\s*=|url\(\s*["']?(?!["']?#)/iu

export function setPicture({ picture, fit, align, says }: Picture, setting: Setting): Content {
  const [width, height] = fit
  const place = {
    fit: [width, height],
    alignment: physicalAlign(setting, align),
    ...(says && tagged(setting, 'Figure', { alt: says })),
  }
  if (picture.type === 'svg') return { svg: onlyShapes(picture.source), ...place }
  if (!isSoundPng(picture.bytes)) throw new UnusablePicture('The PNG is not whole')
  const base64 = Buffer.from(picture.bytes).toString('base64')
  return { image: `data:image/png;base64,${base64}`, ...place }
}

function onlyShapes(svg: string): string {
  const refused = REFUSED.exec(svg)
  if (!refused) return svg
  const found = refused[1] ?? refused[2] ?? refused[3] ?? 'url()'
  throw new UnusablePicture(`An SVG picture may hold shapes only, not ${found}`)
}

/** How pdfmake says that a picture is none; it has one kind of error for everything. */
const OF_A_PICTURE = /^(?:Invalid image|Invalid svg|SVG is missing|Unexpected svg)/iu

/** What pdfmake found wrong with a picture, under the name callers know; anything else as it is. */
export function asUnusablePicture(error: unknown): unknown {
  if (!(error instanceof Error) || !OF_A_PICTURE.test(error.message)) return error
  return new UnusablePicture(error.message, { cause: error })
}
