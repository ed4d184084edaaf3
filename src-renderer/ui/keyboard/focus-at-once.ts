import { setInteractionModality } from 'react-aria-components'

/** React Aria's word to the list that holds the element a closing dialog gives the focus back to. */
const RESTORE = 'react-aria-focus-scope-restore'

/**
 * The focus moves when it is told to. React Aria holds it back in two cases, and what is typed meanwhile goes to the
 * body or to whatever had the focus before: an Escape would close nothing, a letter would be lost or read as a shortcut.
 */
export function focusAtOnce(): void {
  // A list would take the focus back two frames later, and out of a field that the user has gone to meanwhile.
  document.addEventListener(RESTORE, (event) => event.stopImmediatePropagation(), true)
  // A click that no pointer made, as a button's shortcut makes it, is taken for an iPhone's screen reader: from then on
  // every focus would wait for the end of all transitions. React Aria has heard this click before us.
  document.addEventListener(
    'click',
    ({ detail }) => detail || setInteractionModality('keyboard'),
    true,
  )
}
