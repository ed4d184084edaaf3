import type { ComponentType } from 'react'
import { SavedStatus } from '#app/drafts/saved-status.tsx'
import { LockStatus } from '#app/lock-status.tsx'
import { WaitStatus } from '#app/wait-status.tsx'
import { BackupDialog } from '#features/centre/backup/backup-dialog.tsx'
import { Strips } from '#app/shell/strips.tsx'
import { Omnibox } from '#features/search/omnibox.tsx'

/** Parts of the frame that features fill. What is empty is not drawn. */
export interface Slots {
  /** The search box at the top, always one key away. */
  readonly omnibox?: ComponentType
  /** What a colleague opens from the menu under their name. */
  readonly backup?: ComponentType<{ readonly isOpen: boolean; readonly onClose: () => void }>
  /** What everybody must know, over the whole width; nothing where all is well. */
  readonly strip?: ComponentType
  /** What the status bar says, from its start; the last one stands at its end. */
  readonly status: Readonly<Record<string, ComponentType>>
}

/** A feature adds its part here, one line. */
export const slots: Slots = {
  omnibox: Omnibox,
  backup: BackupDialog,
  strip: Strips,
  status: {
    saved: SavedStatus,
    wait: WaitStatus,
    lock: LockStatus,
  },
}
