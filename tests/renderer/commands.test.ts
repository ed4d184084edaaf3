import { beforeEach, expect, test, vi } from 'vitest'
import type { Hit } from '#contract/search.contract.ts'
import { choicesOf, idOf } from '#features/search/choices.ts'
import { commandsLike } from '#features/search/commands.ts'
import { addShortcut } from '#ui/keyboard/shortcuts.ts'

const none = () => undefined
const deeds = {
  'Ctrl+L': 'Lock the desk',
  'Ctrl+4': 'Letters',
  F4: 'Call next',
  'Ctrl+Shift+B': 'Vytvoriť zálohu',
  F9: 'قفل کردن صفحه',
} as const

beforeEach(() => {
  const added = Object.entries(deeds).map(([keys, deed]) =>
    addShortcut({ keys, describe: () => deed, run: none, layer: 0 }),
  )
  return () => added.forEach((drop) => drop())
})

const found = (text: string) => commandsLike(text).map(({ deed }) => deed)

test.each([
  ['lock', 'Lock the desk'],
  ['desk lo', 'Lock the desk'],
  ['lett', 'Letters'],
  ['call n', 'Call next'],
  ['zaloh', 'Vytvoriť zálohu'],
  ['قفل', 'قفل کردن صفحه'],
  ['дщсл', 'Lock the desk'],
])('“%s” finds what a key does by its words: %s', (text, deed) => {
  expect(found(text)).toEqual([deed])
})

test.each(['', ' ', 'let', 'lo', 'ock', 'lock petra', 'the lamp'])(
  '“%s” finds nothing to do',
  (text) => {
    expect(found(text)).toEqual([])
  },
)

test('what counts only where the caret is, is not found from the search box; of two keys for one deed the first is told', () => {
  const run = vi.fn<() => void>()
  const drops = [
    addShortcut({ keys: 'E', describe: () => 'Served', run: none, layer: 0, scope: () => null }),
    addShortcut({ keys: 'Ctrl+N', describe: () => 'New visit', run, layer: 0 }),
    addShortcut({ keys: 'F2', describe: () => 'New visit', run: none, layer: 0 }),
  ]
  expect(found('served')).toEqual([])
  const [command, ...others] = commandsLike('new visit')
  expect([command?.keys, others.length]).toEqual(['Ctrl+N', 0])
  command?.run()
  expect(run).toHaveBeenCalledOnce()
  drops.forEach((drop) => drop())
})

const hit = (id: string, of: Partial<Hit>): Hit => ({
  person: {
    id,
    name: id,
    otherName: null,
    fileNumber: '7',
    birth: null,
    sex: 'unknown',
    language: 'sk',
    interpreter: false,
    literacy: null,
    alert: '',
    hidden: false,
    version: 1,
  },
  foundBy: 'name',
  why: 'same-spelling',
  text: id,
  lastVisit: null,
  isHere: false,
  ...of,
})

test('who is written as typed comes first, then what is called so, then who only sounds so, and somebody new at last', () => {
  const hits = [hit('Listová', { why: 'prefix' }), hit('Лист', { why: 'same-sound-other-script' })]
  const commands = commandsLike('letters')
  const list = choicesOf({ hits, commands, canRegister: true }).map(idOf)
  expect(list).toEqual(['Listová', 'Ctrl+4', 'Лист', 'register'])
  const byPhone = [hit('Anna', { foundBy: 'phone', why: null })]
  expect(choicesOf({ hits: byPhone, commands, canRegister: false }).map(idOf)).toEqual([
    'Anna',
    'Ctrl+4',
  ])
})
