import type { Setter } from './press.ts'
import { openTypesetter, type Typesetter } from './typeset/typesetter.ts'

/** On this thread: for tests, where starting a thread for each desk would be the longest part. */
export function setHere(fontsFolder: string): Setter {
  let typesetter: Promise<Typesetter> | undefined
  return {
    set: async (page) => {
      typesetter ??= openTypesetter({ fontsFolder })
      const bytes = await (await typesetter).typeset(page)
      return { bytes, pages: countPages(bytes) }
    },
    end: () => {
      typesetter = undefined
    },
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
