// What the parts of the stand-in share: the running Chromium and the open windows.
import { EventEmitter } from 'node:events'
import type { Chromium } from './chromium.ts'

export type OpenWindow = Readonly<{
  /** Chromium's name of the window's page, once it has one. */
  target(): string | undefined
  close(): void
  isDestroyed(): boolean
  /** The page is no more, whoever ended it. */
  gone(): void
}>

let chromium: Chromium | undefined

export const openWindows = new Set<OpenWindow>()
/** 'last-window-gone' */
export const runtimeEvents = new EventEmitter()

export function chromiumStarted(started: Chromium): void {
  chromium = started
}

export function isStarted(): boolean {
  return chromium !== undefined
}

export function getChromium(): Chromium {
  if (!chromium) throw new Error('stand-in: not before the app is ready')
  return chromium
}
