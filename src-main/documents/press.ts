import { randomUUID } from 'node:crypto'
import type { Page } from './typeset/page.ts'

export type SetSheet = Readonly<{ bytes: Uint8Array; pages: number }>

/** What sets pages. */
export type Setter = Readonly<{
  /** Throws MissingGlyph for a character that no bundled font has, UnusablePicture for one that is no whole picture. */
  set: (page: Page) => Promise<SetSheet>
  /** Forgets the words of what was set; the next page begins anew. */
  end: () => void
}>

/** Where papers are set; what was set for a look only is kept here until the desk is locked. */
export type Press = Setter &
  Readonly<{
    keepPreview: (bytes: Uint8Array) => string
    findPreview: (token: string) => Uint8Array | undefined
  }>

/** Two sheets a preview, and a few pairs for a window that asks again before the last picture is drawn. */
const keptPreviews = 12

export function openPress({ set, end }: Setter): Press {
  const previews = new Map<string, SetSheet['bytes']>()
  return {
    set,
    end,
    keepPreview: (bytes) => {
      const token = randomUUID()
      previews.set(token, bytes)
      for (const old of [...previews.keys()].slice(0, -keptPreviews)) previews.delete(old)
      return token
    },
    findPreview: (token) => previews.get(token),
  }
}
