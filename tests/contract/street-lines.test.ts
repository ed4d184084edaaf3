import { expect, test } from 'vitest'
import { readStreetLines, streetLine } from '#contract/street-lines.ts'

const zone = (id: string, name: string) => ({ id, name, retired: false })
const zones = [zone('sever', 'Sever'), zone('juh', 'محلهٔ جنوب'), zone('zapad', 'Западный')]

function read(text: string) {
  return readStreetLines(text, zones)
}

test.each([
  ['Hlavná; sever', null, null, 'all', 'sever'],
  ['Hlavná\t1–31 nepárne\tSever', 1, 31, 'odd', 'sever'],
  ['ул. Гагарина; 2– чётные; западный', 2, null, 'even', 'zapad'],
  ['خیابان گلستان؛ ۱–۳۱ فرد؛ محله جنوب', 1, 31, 'odd', 'juh'],
  ['Long Street; 12; SEVER', 12, 12, 'all', 'sever'],
  ['Krátka; -9 odd; Sever', null, 9, 'odd', 'sever'],
  ['Nová; párne; Sever', null, null, 'even', 'sever'],
  ['گلستان؛ زوج؛ محلهٔ جنوب', null, null, 'even', 'juh'],
] as const)('%s', (line, from, to, side, zoneId) => {
  expect(read(line)).toMatchObject({ streets: [{ from, to, side, zoneId }], wrong: [] })
})

test.each([
  ['Hlavná', 'incomplete'],
  ['; 1–3; Sever', 'incomplete'],
  ['Hlavná; 1; Sever; a ešte', 'incomplete'],
  ['Hlavná; 31–1; Sever', 'numbers'],
  ['Hlavná; asi desať; Sever', 'numbers'],
  ['Hlavná; 1–3; Terasa', 'zone'],
])('%s is told with its line: %s', (line, code) => {
  expect(read(`Dlhá; Sever\n\n${line}`).wrong).toEqual([{ line: 3, code, text: line }])
})

test('a rule written as a line reads as the same rule, in the words of any language', () => {
  for (const [odd, even] of [
    ['odd', 'even'],
    ['فرد', 'زوج'],
    ['нечётные', 'чётные'],
    ['nepárne', 'párne'],
  ] as const) {
    for (const side of ['all', 'odd', 'even'] as const) {
      for (const [from, to] of [
        [null, null],
        [1, 31],
        [2, null],
        [null, 9],
        [12, 12],
      ] as const) {
        const rule = { street: 'Hlavná', from, to, side, zoneId: 'juh' }
        const line = streetLine(rule, zones, { all: '', odd, even })
        expect([line, read(line).streets]).toEqual([line, [rule]])
      }
    }
  }
})
