import { expect, test } from 'vitest'
import { EndingShape } from '#features/visits/queue/ending-shape.ts'

const ended = { ending: 'information', help: [], needs: {}, reasons: {} } as const

test('a need that a visit leaves unmet asks for its reason in its own field', () => {
  const { error } = EndingShape.safeParse({ ...ended, needs: { lease: 'unmet', food: 'met' } })
  expect(error?.issues).toMatchObject([{ path: ['reasons', 'lease'], message: 'choose' }])
})

test('with its reason it goes, and one met in part goes without', () => {
  const needs = { lease: 'unmet', school: 'partly', food: undefined } as const
  const reasons = { lease: 'full' } as const
  expect(EndingShape.safeParse({ ...ended, needs, reasons }).success).toBe(true)
})
