import { useState, type FocusEvent } from 'react'

/** How a button takes part in the keyboard: the props of React Aria's button that say so. */
export interface HeldFocus {
  readonly isDisabled: boolean
  readonly isPending: boolean
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * A button that may not be pressed for a while keeps the focus it has: `disabled` would drop it to the body, and the
 * next Tab would begin at the top of the window. It is out of reach only once the focus has gone elsewhere.
 */
export function useHeldFocus(isDisabled: boolean): HeldFocus {
  const [isHeld, setHeld] = useState(false)
  return {
    isDisabled: isDisabled && !isHeld,
    isPending: isDisabled && isHeld,
    onFocus: () => setHeld(true),
    // A dialog of the system takes the focus of the window, not of the button in it.
    onBlur: ({ target }) => setHeld(target === document.activeElement),
  }
}
