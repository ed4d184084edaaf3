// Programs of the machine that the tests use, each with its Debian package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './say.mjs'

const onPath = (name) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

const tools = {
  chromium: () => existsSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium'),
  xvfb: () => onPath('Xvfb'),
  'poppler-utils': () => onPath('pdftotext') && onPath('pdftoppm'),
  'default-jre-headless': () => onPath('java'),
  'libpdfbox2-java': () => existsSync('/usr/share/java/preflight.jar'),
  'libjaxb-api-java': () => existsSync('/usr/share/java/jaxb-api.jar'),
  strace: () => onPath('strace'),
  'unicode-data': () => existsSync('/usr/share/unicode/BidiTest.txt'),
}

/** Installs what is missing where that can be done; returns the names of what is missing still. */
export function setUpTools(names) {
  const missing = names.filter((name) => !tools[name]())
  if (missing.length === 0 || !canInstall()) return missing
  say(`Setting up: apt-get install ${missing.join(' ')}`)
  const quiet = { stdio: ['ignore', 'ignore', 2], env: aptEnvironment() }
  spawnSync('apt-get', ['update', '-q'], quiet)
  // One by one: a package that this machine does not have should not keep the others away.
  for (const name of missing) {
    spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', name], quiet)
  }
  return missing.filter((name) => !tools[name]())
}

function canInstall() {
  return process.getuid?.() === 0 && onPath('apt-get')
}

function aptEnvironment() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
}
