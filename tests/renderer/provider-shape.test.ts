import { describe, expect, test } from 'vitest'
import { blankService, placesTyped, ProviderShape } from '#features/directory/provider-shape.ts'

const FreePlaces = ProviderShape.shape.services.element.shape.freePlaces

describe('free places are a whole number or not known, and never another number than was typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['12', 12],
    ['۱۲', 12],
    ['1 200', 1200],
    ['1.200', 1200],
  ])('“%s” is %s', (text, places) => {
    expect(FreePlaces.parse(placesTyped(text))).toBe(places)
    // As a draft of an older release holds it.
    expect(FreePlaces.parse(text)).toBe(places)
  })
  test.each(['2.5', '2,5', '۲٫۵', '12 5', 'two', '-1', '10000'])('“%s” is refused', (text) => {
    expect(FreePlaces.safeParse(placesTyped(text)).success).toBe(false)
  })
})

test('a service begins with places that nobody knows', () => {
  expect(FreePlaces.parse(blankService.freePlaces)).toBeNull()
})
