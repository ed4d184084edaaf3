import { resolve } from 'node:path'
import type { Block } from '#main/documents/typeset/blocks.ts'
import type { DocumentLanguage } from '#main/documents/typeset/document-language.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'

export const FONTS_FOLDER = resolve('resources/fonts')

const MARGIN = 40

/** Edges of the text on a page of pageOf(). */
export const EDGES = { left: MARGIN, right: 595.28 - MARGIN }

export function pageOf(
  language: DocumentLanguage,
  content: readonly Block[],
  more: Partial<Page> = {},
): Page {
  return {
    language,
    title: 'Okno',
    madeAt: new Date('2026-03-21T08:00:00Z'),
    margins: { top: MARGIN, bottom: MARGIN, side: MARGIN },
    content,
    ...more,
  }
}

export async function typesetPage(
  language: DocumentLanguage,
  content: readonly Block[],
  more: Partial<Page> = {},
): Promise<Uint8Array> {
  const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })
  return typesetter.typeset(pageOf(language, content, more))
}
