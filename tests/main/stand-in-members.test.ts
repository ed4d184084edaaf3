import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const electronImport = /import (?!type)\{([^}]*)\} from 'electron'/g
/** The preload's part of Electron is not the module's: tests/electron-stand-in/preload-script.ts has it. */
const inThePreload = ['contextBridge', 'ipcRenderer']

test('everything that the main process imports from electron is in the stand-in', () => {
  const lacking = usedOfElectron().filter((name) => !exportedByStandIn().includes(name))
  expect(lacking).toEqual([])
})

test('the stand-in holds nothing that the main process, or Playwright, does not use', () => {
  const used = [...usedOfElectron(), 'webContents']
  expect(exportedByStandIn().filter((name) => !used.includes(name))).toEqual([])
})

test('every member that the main process uses is in the stand-in', () => {
  const standIn = sources('tests/electron-stand-in')
  const lacking = usedMembers().filter(([, member]) => {
    const declared = new RegExp(`^\\s*(async |static |readonly )*${member}(\\(|:| =)`, 'm')
    return !declared.test(standIn)
  })
  expect(lacking).toEqual([])
})

function usedOfElectron(): string[] {
  const imports = Array.from(sources('src-main').matchAll(electronImport), ([, names]) => names)
  const names = imports.flatMap((list) => list?.split(',') ?? []).map((name) => name.trim())
  const values = names.filter((name) => name && !name.startsWith('type '))
  return [...new Set(values)].filter((name) => !inThePreload.includes(name))
}

/** What is asked of the names imported, and of a window and its contents wherever they are at hand. */
function usedMembers(): string[][] {
  const names = [...usedOfElectron(), 'window', 'contents', 'webContents', 'session', 'webRequest']
  // Not within a file's name; listeners are checked when they are set, by strict-emitter.ts.
  const use = new RegExp(`(?<![/'])\\b(${names.join('|')})\\??\\.(?!on\\b|once\\b)(\\w+)`, 'g')
  return Array.from(electronSources().matchAll(use), ([, name = '', member = '']) => [name, member])
}

function exportedByStandIn(): string[] {
  const module = readFileSync(join(root, 'tests/electron-stand-in/electron.ts'), 'utf8')
  const exported = module.matchAll(/^export (?:const (\w+)|\{ (\w+) \})/gm)
  return Array.from(exported, ([, declared, passedOn]) => declared ?? passedOn ?? '')
}

/** The files of the main process that speak to Electron, the preload aside. */
function electronSources(): string {
  return filesOf('src-main')
    .filter((text) => /from 'electron'/.test(text) && !text.includes('contextBridge'))
    .join('\n')
}

function sources(folder: string): string {
  return filesOf(folder).join('\n')
}

function filesOf(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const code = names.filter((name) => name.endsWith('.ts'))
  return code.map((name) => readFileSync(join(root, folder, name), 'utf8'))
}
