/**
 * On which pages the named headings stand. Nobody knows before the document is set, and a number may move what comes
 * after it: the document is set again until it prints what is so.
 */
export class PageNumbers {
  readonly #known: ReadonlyMap<string, number>
  readonly #printed = new Map<string, number>()
  readonly #headings = new Set<string>()

  constructor(known: ReadonlyMap<string, number> = new Map()) {
    this.#known = known
  }

  /** The page as known from the setting before this one; 0 in the first. */
  of(name: string): number {
    const page = this.#known.get(name) ?? 0
    this.#printed.set(name, page)
    return page
  }

  /** A heading has this name. Throws if another one has it. */
  nameHeading(name: string): string {
    if (this.#headings.has(name)) throw new Error(`Two headings are named ${name}`)
    this.#headings.add(name)
    return name
  }

  /** Whether what was printed is where the headings came to stand. Throws on a heading that is nowhere. */
  agreeWith(found: ReadonlyMap<string, number>): boolean {
    for (const name of this.#printed.keys()) {
      if (!this.#headings.has(name)) throw new Error(`No heading is named ${name}`)
    }
    return [...this.#printed].every(([name, page]) => found.get(name) === page)
  }
}
