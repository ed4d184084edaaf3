import type { Picture } from '../blocks.ts'
import { type Content, physicalAlign, type Setting } from './setting.ts'

/** A picture that may not be printed: text inside an SVG would miss the bidi layer, a link could reach out. */
export class UnusablePicture extends Error {
  constructor(found: string) {
    super(`An SVG picture may hold shapes only, not ${found}`)
    this.name = 'UnusablePicture'
  }
}

const REFUSED =
  /<(?:\w+:)?(text|tspan|image|foreignObject|script|style|use|a|feImage)\b|<!(ENTITY|DOCTYPE)|\b(?:xlink:)?(href)\s*=|url\(\s*["']?(?!["']?#)/iu

export function setPicture({ picture, fit, align }: Picture, setting: Setting): Content {
  const [width, height] = fit
  const place = { fit: [width, height], alignment: physicalAlign(setting, align) }
  if (picture.type === 'svg') return { svg: onlyShapes(picture.source), ...place }
  const base64 = Buffer.from(picture.bytes).toString('base64')
  return { image: `data:image/${picture.type};base64,${base64}`, ...place }
}

function onlyShapes(svg: string): string {
  const refused = REFUSED.exec(svg)
  if (refused) throw new UnusablePicture(refused[1] ?? refused[2] ?? refused[3] ?? 'url()')
  return svg
}
