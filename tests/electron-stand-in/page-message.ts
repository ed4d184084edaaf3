import type { Input } from 'electron'

/** What a page, or its preload, tells the main process. */
export type PageMessage =
  | Readonly<{ kind: 'invoke'; id: number; channel: string; args: unknown[] }>
  | Readonly<{ kind: 'open'; url: string }>
  | Readonly<{ kind: 'key'; input: Input }>
  | Readonly<{ kind: 'resize' }>
