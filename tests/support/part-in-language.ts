import type { Block, Column } from '#main/documents/typeset/blocks.ts'
import type { DocumentLanguage } from '#main/documents/typeset/document-language.ts'
import type { Page } from '#main/documents/typeset/page.ts'

/** A page of two languages as if only what stands in one of them were on it. */
export function partInLanguage(page: Page, language: DocumentLanguage): Page {
  return { ...page, language, content: within(page.content, page.language, language) }
}

function within(blocks: readonly Block[], around: string, wanted: string): Block[] {
  const inColumn = (column: Column) => ({
    ...column,
    blocks: within(column.blocks, around, wanted),
  })
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'inLanguage') return within(block.blocks, block.language, wanted)
    if (block.kind === 'keptTogether') return within(block.blocks, around, wanted)
    if (block.kind === 'columns') return [{ ...block, columns: block.columns.map(inColumn) }]
    return around === wanted ? [block] : []
  })
}
