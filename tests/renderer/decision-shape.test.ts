import { expect, test } from 'vitest'
import { DecisionShape } from '#features/privacy/requests/decision-shape.ts'

function wrongIn(entry: unknown): string[] {
  return (DecisionShape.safeParse(entry).error?.issues ?? []).map(({ path }) => path.join('.'))
}

test('a refusal says on what ground and why, both at once', () => {
  expect(wrongIn({ answer: 'refuse', reason: ' ' })).toEqual(['ground', 'reason'])
  expect(DecisionShape.parse({ answer: 'refuse', ground: 'law', reason: ' spis ' })).toEqual({
    answer: 'refuse',
    ground: 'law',
    reason: 'spis',
  })
})

test('without an answer nothing is decided, whatever else was filled in', () => {
  expect(wrongIn({ ground: 'law', reason: 'spis' })).toEqual(['answer'])
})

test('who is erased is erased without the reason that was typed for a refusal', () => {
  const entry = { answer: 'erase', ground: 'law', reason: 'spis' } as const
  expect(DecisionShape.parse(entry)).toEqual({ answer: 'erase' })
})
