/** React Aria's word to the list that holds the element a closing dialog gives the focus back to. */
const RESTORE = 'react-aria-focus-scope-restore'

/**
 * The focus goes back at once. A list would take it two frames later, and out of a field that the user has gone to
 * meanwhile: what is typed there would then be read as the list's shortcuts.
 */
export function restoreFocusAtOnce(): void {
  document.addEventListener(RESTORE, (event) => event.stopImmediatePropagation(), true)
}
