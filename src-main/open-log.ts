import { join } from 'node:path'
import log from 'electron-log/node.js'

const megabyte = 1024 * 1024

/** The file a reference number leads to. Lines hold ids and codes only; the caller sees to that. */
export function openLog(folder: string): (line: string) => void {
  log.transports.file.resolvePathFn = () => join(folder, 'okno.log')
  log.transports.file.maxSize = megabyte
  log.transports.console.level = false
  return (line) => log.error(line)
}
