import { useContext, useLayoutEffect, type ReactNode } from 'react'
import { addLayer } from '#ui/keyboard/shortcuts.ts'
import { LayerContext } from '#ui/keyboard/use-shortcut.ts'

/** Shortcuts inside are heard, those outside are silent while this is on screen. */
export function ShortcutLayer({ children }: { readonly children: ReactNode }) {
  const layer = useContext(LayerContext) + 1
  // At once: the first key after a dialog has closed is the page's again.
  useLayoutEffect(() => addLayer(layer), [layer])
  return <LayerContext value={layer}>{children}</LayerContext>
}
