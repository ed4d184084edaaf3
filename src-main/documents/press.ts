import { randomUUID } from 'node:crypto'
import type { Page } from './typeset/page.ts'
import { openTypesetter, type Typesetter } from './typeset/typesetter.ts'

export type SetSheet = Readonly<{ bytes: Uint8Array; pages: number }>

/** Where papers are set; what was set for a look only is kept here until the desk is locked. */
export type Press = Readonly<{
  /** Throws MissingGlyph for a character that no bundled font has. */
  set: (page: Page) => Promise<SetSheet>
  keepPreview: (bytes: Uint8Array) => string
  findPreview: (token: string) => Uint8Array | undefined
}>

/** Two sheets a preview, and a few pairs for a window that asks again before the last picture is drawn. */
const keptPreviews = 12

export function openPress(fontsFolder: string): Press {
  let typesetter: Promise<Typesetter> | undefined
  const previews = new Map<string, Uint8Array>()
  return {
    set: async (page) => {
      typesetter ??= openTypesetter({ fontsFolder })
      const bytes = await (await typesetter).typeset(page)
      return { bytes, pages: countPages(bytes) }
    },
    keepPreview: (bytes) => {
      const token = randomUUID()
      previews.set(token, bytes)
      for (const old of [...previews.keys()].slice(0, -keptPreviews)) previews.delete(old)
      return token
    },
    findPreview: (token) => previews.get(token),
  }
}

/** pdfkit writes every page's dictionary in clear. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/gu)?.length ?? 0
  )
}
