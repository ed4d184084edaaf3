import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inVisualOrder, resolveLevels } from '#main/documents/typeset/bidi/levels.ts'

const FILE = join(import.meta.dirname, 'unicode/BidiCharacterTest-15.0.0.txt.gz')
const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const

interface Case {
  readonly characters: readonly string[]
  readonly direction: 'ltr' | 'rtl' | 'auto'
  readonly paragraphLevel: number
  /** null where rule X9 takes the character out. */
  readonly levels: readonly (number | null)[]
  readonly order: readonly number[]
}

function readCases(): Case[] {
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readCase)
}

function readCase(line: string): Case {
  const [characters = '', direction, paragraph, levels = '', order = ''] = line.split(';')
  return {
    characters: characters.split(' ').map((hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
    direction: DIRECTIONS[Number(direction)] ?? 'auto',
    paragraphLevel: Number(paragraph),
    levels: levels.split(' ').map((level) => (level === 'x' ? null : Number(level))),
    order: order === '' ? [] : order.split(' ').map(Number),
  }
}

function isRight({ characters, direction, paragraphLevel, levels, order }: Case): boolean {
  const resolved = resolveLevels(characters.join(''), direction)
  let unit = 0
  const ours = characters.map((character) => {
    const level = resolved.levels[unit] ?? Number.NaN
    unit += character.length
    return level
  })
  const kept = ours.flatMap((level, index) => (levels[index] === null ? [] : [{ index, level }]))
  const visual = inVisualOrder(kept, ({ level }) => level).map(({ index }) => index)
  return (
    resolved.paragraphLevelAt(0) === paragraphLevel &&
    kept.every(({ index, level }) => level === levels[index]) &&
    visual.length === order.length &&
    visual.every((index, place) => index === order[place])
  )
}

test('every case of Unicode’s own conformance test is levelled and ordered as it says', () => {
  const cases = readCases()
  expect(cases).toHaveLength(91_707)
  expect(cases.filter((each) => !isRight(each))).toEqual([])
})
