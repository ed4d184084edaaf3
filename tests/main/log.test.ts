import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { reportBug } from '#main/ipc/report-bug.ts'
import { openLog } from '#main/open-log.ts'
import { canonicalJson } from '#main/store/canonical-json.ts'
import { temporaryFolder } from '#support/fresh-store.ts'

const planted = 'Žofia Kováčová'
const frameLike = `x\n    at ${planted} (/home/zofia/src-main/zofia.ts:1:2)\n    at ${planted}`

class Renamed extends Error {
  override readonly name = planted
}

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

/** Its message is another than the one its stack begins with. */
function reworded(): Error {
  const error = new Error(frameLike)
  void error.stack
  error.message = 'reworded'
  return error
}

const bugs: Readonly<Record<string, () => unknown>> = {
  'words in the message': () => new Error(planted),
  'a message like a stack': () => new Error(frameLike),
  'a message that is the head of a stack': () => new Error('Error'),
  'no message': () => new RangeError(),
  'a message changed since': reworded,
  'a name of its own': () => new Renamed(frameLike),
  'a cause': () => new Error('outer', { cause: new Error(frameLike) }),
  'text that is no JSON': () => thrownBy(() => JSON.parse(`{"${planted}`)),
  'a value that is no JSON': () =>
    thrownBy(() => Reflect.apply(canonicalJson, undefined, [{ [planted]: 1n }])),
  'a file that is not there': () => thrownBy(() => readFileSync(`/home/zofia/${planted}`)),
  'a text thrown': () => frameLike,
  'an empty stack': () => Object.assign(new Error(planted), { stack: undefined }),
  'a folder of somebody on Windows': () =>
    Object.assign(new Error('x'), {
      stack: 'Error: x\n    at f (C:\\Users\\Zofia\\Okno\\app.asar\\out\\main\\main.js:7:1)',
    }),
}

test('no word of a bug and no folder of this computer comes into the log file', () => {
  using folder = temporaryFolder()
  const log = openLog(folder.path)
  for (const bug of Object.values(bugs)) reportBug(log, bug(), 'people.writeNote')
  const file = readFileSync(join(folder.path, 'okno.log'), 'utf8')
  expect(file.trim().split('\n')).toHaveLength(Object.keys(bugs).length)
  expect(file).not.toMatch(/zofia|žofia|kováč|reworded|outer/iu)
  expect(file).not.toContain(resolve('.'))
  expect(file).not.toMatch(/[\s(|](?:\/|[A-Z]:\\|file:)/u)
})

test('the log says where a bug is, within the program', () => {
  const lines: string[] = []
  const error = thrownBy(() => Reflect.apply(canonicalJson, undefined, [1n]))
  for (const bug of [error, bugs['a folder of somebody on Windows']?.()]) {
    reportBug((line) => lines.push(line), bug, 'people.writeNote')
  }
  expect(lines[0]).toMatch(
    /^[\dA-F]{4} \| people\.writeNote \| \w+ \| src-main\/store\/canonical-json\.ts:\d+/u,
  )
  expect(lines[1]).toMatch(/ \| out\/main\/main\.js:7$/u)
})

test('no free text can be given to the log', () => {
  using folder = temporaryFolder()
  const log = openLog(folder.path)
  // @ts-expect-error -- a line is made by `reportBug` alone
  log('anything')
  // @ts-expect-error -- what was at work is one of the names that the program has
  expect(reportBug(log, new Error(), planted)).toMatch(/^[\dA-F]{4}$/u)
})

/** What else could say something, and who may: commands at a terminal. */
const voices: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bconsole\.(?!level)/u, ['store/audit/verify-command.ts']],
  [
    /\bprocess\.(?:stdout|stderr)\b/u,
    ['documents/typeset/command.ts', 'store/audit/verify-command.ts'],
  ],
  [/\bfrom 'electron-log/u, ['open-log.ts']],
  [/\bas LogLine\b/u, ['ipc/report-bug.ts']],
  [/\b(?:crashReporter|netLog|contentTracing|process\.report)\b/u, []],
]

test('and the program has no other place to say anything', () => {
  const files = readdirSync('src-main', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join('src-main', name), 'utf8')] as const)
  for (const [voice, who] of voices) {
    const heard = files.filter(([, text]) => voice.test(text)).map(([name]) => name)
    expect([voice, heard.toSorted()]).toEqual([voice, who])
  }
})
