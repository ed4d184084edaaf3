import { join } from 'node:path'
import log from 'electron-log/node.js'
import type { Log } from './ipc/log-line.ts'

const megabyte = 1024 * 1024

/** The file a reference number leads to. */
export function openLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'okno.log')
  log.transports.file.maxSize = megabyte
  log.transports.console.level = false
  return (line) => log.error(line)
}
