/** How a letter begins: new, from its draft, as a next edition, or after a refusal. */
export type LetterKind = 'new' | 'draft' | 'again' | 'after'
