// What Electron's own start-up does with its command line: find the app and what its package.json says of it.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Manifest = Readonly<{ name: string; version: string; main: string; productName?: string }>

const given = process.argv.slice(2)
const target = resolve(given.find((argument) => !argument.startsWith('-')) ?? '.')

function readManifest(): Manifest {
  const file = join(target, 'package.json')
  if (!statSync(target).isDirectory() || !existsSync(file)) {
    throw new Error(`stand-in: give the app's folder, with its package.json: ${target}`)
  }
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return manifest
}

const manifest = readManifest()

export const launched = {
  name: manifest.productName ?? manifest.name,
  version: manifest.version,
  folder: target,
  entry: join(target, manifest.main),
  /** Switches go on to Chromium, as Electron does with them. */
  switches: given.filter(
    (argument) => argument.startsWith('--') && !argument.startsWith('--inspect'),
  ),
}
