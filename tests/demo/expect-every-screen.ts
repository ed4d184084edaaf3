// What the sources know as a page or a tab has a picture in every language; a new one is named until it has.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Language } from '#contract/language.ts'

const root = join(import.meta.dirname, '../../src-renderer')

/** The picture of each route. */
const pictures: Readonly<Record<string, string>> = {
  '/': 'desk',
  '/due': 'due',
  '/log': 'log',
  '/letters': 'letters-reception',
  '/letters/$id': 'letter',
  '/letters/write': 'letter-write',
  '/people': 'people',
  '/people/$id': 'person',
  '/people/$id/merge': 'merge',
  '/people/duplicates': 'duplicates',
  '/people/$id/unmerge/$mergeId': 'unmerge',
  '/people/import': 'import',
  '/people/overrides': 'overrides',
  '/privacy': 'privacy-due',
  '/returns': 'return',
  '/settings': 'settings-centre',
}

/** Where tabs are listed, and what the names of their pictures begin with. */
const tabs = {
  'app/person-parts.ts': 'person',
  'app/settings/settings-page.tsx': 'settings',
  'app/letters/letters-page.tsx': 'letters',
  'features/privacy/privacy-page.tsx': 'privacy',
  'features/staff/colleagues/edit-colleague.tsx': 'colleague',
} as const

export function expectEveryScreen(out: string): void {
  const missing = [...routePictures(), ...tabPictures()].flatMap((screen) =>
    Language.options
      .map((language) => `${screen}-${language}.png`)
      .filter((file) => !existsSync(join(out, 'pictures', file))),
  )
  if (missing.length > 0) throw new Error(`No picture: ${missing.join(', ')}`)
}

function routePictures(): string[] {
  const files = globSync('**/*{-route,.routes}.ts', { cwd: root })
  const paths = files.flatMap((file) => found(file, /path: '([^']+)'/gu))
  if (paths.length === 0) throw new Error('No route was found')
  return paths.map((path) => pictures[path] ?? `of the route ${path}`)
}

function tabPictures(): string[] {
  return Object.entries(tabs).flatMap(([file, prefix]) => {
    const ids = found(file, /\bid: '(\w+)',\s+label/gu)
    if (ids.length === 0) throw new Error(`No tab was found in ${file}`)
    return ids.map((id) => `${prefix}-${id}`)
  })
}

function found(file: string, what: RegExp): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(what)].map(([, name = '']) => name)
}
