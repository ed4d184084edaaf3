import { isPressed, typesText, type Keys } from '#ui/keyboard/key-press.ts'

export interface Shortcut {
  readonly keys: Keys
  /** What it does, in words, for the list behind F1. */
  readonly describe: () => string
  readonly run: () => void
  /** Counts only while the caret is inside; without it the whole layer is meant. */
  readonly scope?: (() => Element | null) | undefined
  /** 0 is the window, 1 a dialog on it, 2 a dialog on that: only the topmost layer listens. */
  readonly layer: number
  /** Listens under dialogs too (zoom, lock). */
  readonly everywhere?: boolean | undefined
}

const shortcuts = new Set<Shortcut>()
const layers: number[] = [0]

export function addShortcut(shortcut: Shortcut): () => void {
  shortcuts.add(shortcut)
  return () => shortcuts.delete(shortcut)
}

/** A dialog opened: everything under it stops listening until the returned function is called. */
export function addLayer(layer: number): () => void {
  layers.push(layer)
  return () => {
    layers.splice(layers.indexOf(layer), 1)
  }
}

/** What can be pressed just now, first registered first. */
export function listShortcuts(): readonly Shortcut[] {
  const top = Math.max(...layers)
  return [...shortcuts].filter((shortcut) => shortcut.everywhere || shortcut.layer === top)
}

export interface NamedShortcut {
  readonly keys: Keys
  readonly deed: string
}

/** The same, in the words of this moment. */
export function nameShortcuts(listed: readonly Shortcut[]): readonly NamedShortcut[] {
  return listed.map(({ keys, describe }) => ({ keys, deed: describe() }))
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox],[type=radio]), textarea'))
  )
}

function pick(pressed: readonly Shortcut[], target: EventTarget | null): Shortcut | undefined {
  const node = target instanceof Node ? target : null
  const inside = pressed.filter(({ scope }) => scope?.()?.contains(node))
  const unscoped = pressed.filter(({ scope }) => !scope)
  // With the caret in no text, the only form on screen is the one that is meant.
  const only = pressed.length === 1 && !isTyping(target) ? pressed[0] : undefined
  return inside.at(-1) ?? unscoped.at(-1) ?? only
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.repeat) return
  const typing = isTyping(event.target)
  const pressed = listShortcuts().filter(
    ({ keys }) => !(typing && typesText(keys)) && isPressed(keys, event),
  )
  const shortcut = pick(pressed, event.target)
  if (!shortcut) return
  event.preventDefault()
  event.stopPropagation()
  shortcut.run()
}

/** Listens in the capture phase: react-aria's buttons keep their keys to themselves. */
export function listenForShortcuts(): () => void {
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
}
