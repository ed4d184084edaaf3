import { pathToFileURL } from 'node:url'
import { chromiumPath } from './chromium.ts'
import { launched } from './launched.ts'

console.warn(
  `stand-in: not Electron but Node ${process.versions.node} and ${chromiumPath}; see tests/electron-stand-in/README.md`,
)
await import(pathToFileURL(launched.entry).href)
