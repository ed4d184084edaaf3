/* oxlint-disable unicorn/consistent-function-scoping -- this runs in the page by its text, so it stands alone */
/**
 * Runs in the page: how often Tab may be pressed before one has to look again, on the way to this part: 0 where it has the
 * focus, undefined where it is not, or no longer, to be seen. The last press, which leads to it, is never among them; of a
 * part that lies behind, nor is the one that leads round. May be too few and not too many, so only what surely stops is counted.
 */
export function tabsTowards(part: Element): number | undefined {
  const stops = 'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]'
  const roles = 'grid treegrid listbox menu tablist radiogroup toolbar'
  const { activeElement: active } = document
  if (!part.isConnected || !part.checkVisibility({ visibilityProperty: true })) return undefined
  if (part.contains(active)) return 0
  if (!active || active === document.body) return 1

  const follows = (one: Element, other: Element): boolean =>
    (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  const isAhead = follows(part, active)
  const isBetween = (one: Element): boolean =>
    follows(one, active) && !(isAhead && follows(one, part)) && one !== part
  const isStop = (one: Element): boolean =>
    one instanceof HTMLElement &&
    one.tabIndex >= 0 &&
    !one.matches(':disabled') &&
    !one.closest('[inert], [aria-hidden=true]') &&
    one.checkVisibility({ visibilityProperty: true })
  // What the arrows walk in is one stop; radio buttons that stand in no group of ours are not counted.
  const walkedIn = roles.split(' ').map((role) => `[role=${role}]`)
  const parts = [...document.querySelectorAll(stops)]
    .filter((one) => isBetween(one) && isStop(one))
    .map((one) => one.closest(walkedIn.join(', ')) ?? one)
    .filter((one) => !one.matches('[type=radio]') && !one.contains(active) && !one.contains(part))
  return Math.max(1, new Set(parts).size)
}
