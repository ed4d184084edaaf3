import type { ReactNode } from 'react'
import type { Place } from '#app/places.ts'
import type { Slots } from '#app/slots.ts'
import { Rail } from '#app/shell/rail.tsx'
import { ScreenCover } from '#app/shell/screen-cover.tsx'
import { ShortcutList } from '#app/shell/shortcut-list.tsx'
import { StatusBar } from '#app/shell/status-bar.tsx'
import { TopBar } from '#app/shell/top-bar.tsx'
import { useWindowKeys } from '#app/shell/use-window-keys.ts'
import { ToastRegion } from '#ui/toast/toast-region.tsx'
import styles from './shell.module.css'

interface ShellProps {
  readonly places: readonly Place[]
  readonly slots: Slots
  readonly children: ReactNode
}

/** The frame of the window: places at the start side, the search box on top, work in the middle. */
export function Shell({ places, slots, children }: ShellProps) {
  const { listed, closeList } = useWindowKeys()
  return (
    <ScreenCover>
      <div className={styles['window']}>
        {slots.strip && <slots.strip />}
        <div className={styles['shell']}>
          <Rail places={places} />
          <TopBar slots={slots} />
          <main data-pane className={styles['work']} tabIndex={-1}>
            {children}
          </main>
          <StatusBar parts={slots.status} />
        </div>
        <ShortcutList shortcuts={listed} onClose={closeList} />
        <ToastRegion />
      </div>
    </ScreenCover>
  )
}
