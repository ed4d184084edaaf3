// oxlint-disable-next-line no-restricted-imports -- this is the bridge itself
import { contextBridge, ipcRenderer } from 'electron'

/** All that the page can ask of the main process; what it may ask is in src-main/contract. */
const desk = {
  send: (name: string, input: unknown, requestId: string): Promise<unknown> =>
    ipcRenderer.invoke('desk', name, input, requestId),
}
export type Desk = typeof desk

contextBridge.exposeInMainWorld('desk', desk)
