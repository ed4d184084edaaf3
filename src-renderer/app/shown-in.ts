interface Shown {
  /** The tab that is open, so that other places can lead straight to it. */
  readonly tab?: string
  /** A text to be put right: the form that holds it is open, and the text selected. */
  readonly show?: string
}

/** What the address of a page says of its tabs. */
export function shownIn({ tab, show }: Record<string, unknown>): Shown {
  return {
    ...(typeof tab === 'string' && { tab }),
    ...(typeof show === 'string' && { show }),
  }
}
