import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input, Output } from '#contract/index.ts'
import type { RegisterField } from '#contract/importing.contract.ts'
import { newId } from '#main/ipc/new-id.ts'
import type { TestDesk } from './open-desk.ts'

/** A desk at which the dialog for a file is answered with what the test has put there. */
export type RegisterShelf = Readonly<{
  chosenTable: () => string | undefined
  /** Lays a file there; undefined cancels the dialog. */
  lay: (name: string | undefined, bytes?: Uint8Array | string) => void
}>

export function registerShelf(folder: string): RegisterShelf {
  let path: string | undefined
  return {
    chosenTable: () => path,
    lay: (name, bytes = '') => {
      path = name === undefined ? undefined : join(folder, name)
      if (path === undefined) return
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, bytes)
    },
  }
}

/** Chooses and reads what lies there. */
export async function readRegister(desk: TestDesk) {
  const chosen = await desk.send('people.chooseRegister', {})
  if (!chosen) throw new Error('no file was chosen')
  const { token } = chosen
  return { token, file: await desk.send('people.readRegister', { token }) }
}

type Read = Readonly<{ token: string; file: Output<'people.readRegister'> }>

/** As the columns are guessed, but for what is said of them. */
export function readingOf(
  { token, file }: Read,
  said: Readonly<Record<string, RegisterField | null>> = {},
): Input<'people.previewRegister'> {
  const fields = file.sheets[0]!.columns.map(({ heading, guess }) =>
    heading in said ? (said[heading] ?? null) : guess,
  )
  return { token, sheet: 0, fields, language: 'sk' }
}

/** Reads and lays out what lies there, and looks at all of it. */
export async function previewed(desk: TestDesk, said: Parameters<typeof readingOf>[1] = {}) {
  const read = await readRegister(desk)
  const counts = await desk.send('people.previewRegister', readingOf(read, said))
  const rowsOf = (kind: Input<'people.listRegisterRows'>['kind']) =>
    desk.send('people.listRegisterRows', { token: read.token, kind, from: 0, most: 100 })
  return { ...read, counts, rowsOf }
}

const token = newId()

/** A register of one person that is ready to be taken, whoever asks; what was done with it before is forgotten. */
export function heldRegister({ desk, folder }: TestDesk): string {
  const path = join(folder, '..', 'register.csv')
  writeFileSync(path, 'Meno\nOndrej Zápisný\n')
  const open = desk.open()
  if (!open) throw new Error('nobody is signed in')
  const cells = ['Ondrej Zápisný']
  const table = { name: '', isHidden: false, columns: 1, refused: [] }
  const rows = [
    { line: 1, cells: ['Meno'] },
    { line: 2, cells },
  ]
  open.parts.register.held = {
    token,
    path,
    name: 'register.csv',
    read: {
      kind: 'list',
      encoding: 'utf-8',
      isEncodingGuessed: false,
      delimiter: ';',
      tables: [{ ...table, rows }],
    },
    preview: {
      rows: { fresh: [freshRow], known: [], refused: [] },
      namesKnown: open.parts.names.size,
    },
  }
  return token
}

const freshRow = {
  line: 2,
  name: 'Ondrej Zápisný',
  person: {
    names: [{ kind: 'official', text: 'Ondrej Zápisný' }],
    birth: null,
    sex: 'unknown',
    phones: [],
    address: '',
    landmark: '',
    language: 'sk',
    oldNumber: '12/2019',
  },
  fault: null,
  files: [],
  lines: [],
} as const

/** By a caseworker, who is left signed in. */
export async function importOne(desk: TestDesk): Promise<Output<'people.importRegister'>> {
  await desk.signInAs('caseworker')
  return desk.send('people.importRegister', {
    token: heldRegister(desk),
    known: 'skip',
    except: [],
  })
}
