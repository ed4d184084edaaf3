const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [tabindex="0"]'

/** Step through the parts of the window marked `data-pane`, in the order they stand. */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.querySelector(FOCUSABLE) !== null,
  )
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes.at((current + step) % Math.max(panes.length, 1))
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus()
}
