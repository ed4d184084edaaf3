import { createContext, useContext, useEffect, useEffectEvent } from 'react'
import type { Keys } from '#ui/keyboard/key-press.ts'
import { addShortcut } from '#ui/keyboard/shortcuts.ts'

export const LayerContext = createContext(0)

interface UseShortcut {
  /** Undefined registers nothing, so a component may pass an optional prop on. */
  readonly keys: Keys | undefined
  readonly describe: () => string
  readonly run: () => void
  readonly scope?: () => Element | null
  readonly everywhere?: boolean
}

/** Listen for a combination while this component is on screen. */
export function useShortcut({ keys, describe, run, scope, everywhere }: UseShortcut): void {
  const layer = useContext(LayerContext)
  const describeNow = useEffectEvent(describe)
  const runNow = useEffectEvent(run)
  const scopeNow = useEffectEvent(() => scope?.() ?? null)
  const isScoped = scope !== undefined
  useEffect(() => {
    if (!keys) return undefined
    return addShortcut({
      keys,
      layer,
      everywhere,
      describe: () => describeNow(),
      run: () => runNow(),
      scope: isScoped ? () => scopeNow() : undefined,
    })
  }, [keys, layer, everywhere, isScoped])
}
