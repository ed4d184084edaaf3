import { expect, test } from 'vitest'
import { quantile } from '#contract/quantile.ts'
import { timesOf } from '#main/features/visits/visit-times.ts'

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
const of = (...values: readonly number[]) => values.map((value) => ({ value, times: 1 }))

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

test('back in line, received again: both waits and both services count', () => {
  const made = events(
    ['arrived', 0],
    ['called', 10],
    ['returned', 30],
    ['called', 60],
    ['ended', 65],
  )
  expect(timesOf(made)).toEqual({ waitMs: minutes(40), serviceMs: minutes(25) })
})

test('nobody has a median, of two it is the lesser, of ten nine in ten are the ninth or less', () => {
  expect(quantile([], 0.5)).toBeUndefined()
  expect(quantile(of(4, 1), 0.5)).toBe(1)
  expect(quantile(of(9, 1, 5), 0.5)).toBe(5)
  expect(quantile(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.9)).toBe(9)
  expect(
    quantile(
      [
        { value: 1, times: 1 },
        { value: 7, times: 3 },
      ],
      0.5,
    ),
  ).toBe(7)
})
