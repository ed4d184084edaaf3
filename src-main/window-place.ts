import type { Bounds } from './window-memory.ts'

export const smallest = { width: 1024, height: 700 }
const usual = { width: 1366, height: 850 }
/** Enough of the title bar to take hold of. */
const graspable = 120

/** Where the window opens: where it was, if that can still be seen on one of the screens; else in the middle, at its usual size. */
export function placeWindow(
  remembered: Bounds | undefined,
  screens: readonly Bounds[],
): Partial<Bounds> {
  if (!remembered) return usual
  const size = {
    width: Math.max(remembered.width, smallest.width),
    height: Math.max(remembered.height, smallest.height),
  }
  const seen = screens.some((screen) => canBeGrasped(remembered, screen))
  return seen ? { ...size, x: remembered.x, y: remembered.y } : size
}

function canBeGrasped(window: Bounds, screen: Bounds): boolean {
  const left = Math.max(window.x, screen.x)
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const titleBarShows = window.y >= screen.y && window.y <= screen.y + screen.height - graspable
  return right - left >= graspable && titleBarShows
}
