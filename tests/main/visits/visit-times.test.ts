import { expect, test } from 'vitest'
import { median, p90, timesOf } from '#main/features/visits/visit-times.ts'

type Kind = 'arrived' | 'called' | 'held' | 'returned' | 'ended' | 'urgency' | 'undone'

function events(...made: readonly (readonly [Kind, number, string?])[]) {
  return made.map(([kind, minute, undoes], index) => ({
    id: `e${index}`,
    kind,
    at: new Date(minute * 60_000).toISOString(),
    undoes: undoes ?? null,
  }))
}

const minutes = (value: number) => value * 60_000

test('waiting runs until the call, service until the end', () => {
  const made = events(['arrived', 0], ['urgency', 3], ['called', 12], ['ended', 40])
  expect(timesOf(made)).toEqual({ waitMs: minutes(12), serviceMs: minutes(28) })
})

test('back in line, waiting goes on', () => {
  const made = events(
    ['arrived', 0],
    ['called', 10],
    ['returned', 12],
    ['called', 20],
    ['ended', 30],
  )
  expect(timesOf(made)).toEqual({ waitMs: minutes(18), serviceMs: minutes(12) })
})

test('a call taken back never happened', () => {
  const made = events(['arrived', 0], ['called', 5], ['undone', 6, 'e1'], ['ended', 30])
  expect(timesOf(made)).toEqual({ waitMs: undefined, serviceMs: undefined })
})

test('nobody has a median, two have the mean, ten have the ninth', () => {
  expect(median([])).toBeUndefined()
  expect(p90([])).toBeUndefined()
  expect(median([4, 1])).toBe(2.5)
  expect(median([9, 1, 5])).toBe(5)
  expect(p90([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(9)
})
