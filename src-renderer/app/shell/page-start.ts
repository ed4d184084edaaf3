/** How a page was left: how far it was scrolled, and in which row the focus was. */
export interface PageAsLeft {
  readonly top: number
  readonly row: string | undefined
}

export function readPage(main: Element): PageAsLeft {
  const row = document.activeElement?.closest<HTMLElement>('main [data-key]')
  return { top: main.scrollTop, row: row?.dataset['key'] }
}

/**
 * A page begins at its top, with the focus in the field it asks for or else on its heading; one that is come back to is
 * as it was left. What it shows may come bit by bit, so this goes on until all is found, or the user acts, or `stop`.
 */
export function beginPage(main: HTMLElement, left?: PageAsLeft): () => void {
  const observer = new MutationObserver(settle)
  const stop = () => {
    observer.disconnect()
    for (const act of ['keydown', 'pointerdown', 'wheel'])
      window.removeEventListener(act, stop, true)
  }
  function settle() {
    const isFocused = placeFocus(main, left?.row)
    main.scrollTop = left?.top ?? 0
    if (isFocused && main.scrollTop >= Math.floor(left?.top ?? 0)) stop()
  }
  observer.observe(main, { childList: true, subtree: true })
  for (const act of ['keydown', 'pointerdown', 'wheel']) window.addEventListener(act, stop, true)
  settle()
  return stop
}

/** True where nothing better may come. */
function placeFocus(main: HTMLElement, row: string | undefined): boolean {
  const heading = main.querySelector<HTMLElement>('h1')
  const wanted = row ? main.querySelector<HTMLElement>(`[data-key="${CSS.escape(row)}"]`) : null
  const holder = document.activeElement
  const isTaken = holder !== main && holder !== heading && main.contains(holder)
  if (isTaken) return true
  const target = wanted ?? heading
  // By script alone: a heading is no stop of Tab.
  if (target === heading) heading?.setAttribute('tabindex', '-1')
  target?.focus({ preventScroll: true })
  return target !== null && target === (row ? wanted : heading)
}
