import { expect, test } from 'vitest'
import { emptyDate } from '#ui/date/date-entry.ts'
import {
  emptyGoal,
  emptyStep,
  PlanShape,
  type PlanEntry,
} from '../../src-renderer/features/plans/write/plan-shape.ts'

const id = '01930000-0000-7000-8000-000000000001'

test('a step or a goal that was added and left empty is none', () => {
  const goal = { text: 'Rented flat', steps: [{ ...emptyStep, text: 'Apply' }, emptyStep] }
  const { goals } = PlanShape.parse(planOf([goal, emptyGoal]))
  expect(goals).toMatchObject([{ text: 'Rented flat', steps: [{ text: 'Apply' }] }])
  expect(goals[0]?.steps).toHaveLength(1)
})

test('what was half filled in, or saved before, is asked for its words where it stands', () => {
  const half = { ...emptyStep, who: 'Peter' }
  expect(wrongPlaces([{ text: 'Flat', steps: [emptyStep, half] }])).toEqual([
    'goals.0.steps.1.text',
  ])
  expect(wrongPlaces([{ text: 'Flat', steps: [{ ...emptyStep, id }] }])).toEqual([
    'goals.0.steps.0.text',
  ])
  expect(wrongPlaces([emptyGoal, { ...emptyGoal, id }])).toEqual(['goals.1.text'])
  const unnamed = { text: '', steps: [{ ...emptyStep, text: 'Apply' }] }
  expect(wrongPlaces([unnamed])).toEqual(['goals.0.text'])
})

function wrongPlaces(goals: PlanEntry['goals']): string[] {
  const { error } = PlanShape.safeParse(planOf(goals))
  return (error?.issues ?? []).map(({ path }) => path.join('.'))
}

function planOf(goals: PlanEntry['goals']): PlanEntry {
  return {
    language: 'en',
    ownWords: '',
    strengthsPerson: '',
    strengthsFamily: '',
    strengthsNeighbourhood: '',
    refused: '',
    tookPart: '',
    validUntil: emptyDate,
    reviewOn: emptyDate,
    goals,
  }
}
