import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteWait, waitsLong } from '#app/waiting.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('an answer that is there within two seconds is nothing to tell of', async () => {
  const soon = noteWait(new Promise((resolve) => setTimeout(resolve, 1900)))
  await vi.advanceTimersByTimeAsync(1900)
  await soon
  await vi.advanceTimersByTimeAsync(5000)
  expect(waitsLong()).toBe(false)
})

test('after two seconds it is told, until the last one that waits has its answer or fails', async () => {
  const first = noteWait(new Promise((resolve) => setTimeout(resolve, 3000)))
  const failing = noteWait(new Promise((_, reject) => setTimeout(reject, 4000, new Error('gone'))))
  const failed = failing.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(2000)
  expect(waitsLong()).toBe(true)
  await vi.advanceTimersByTimeAsync(1000)
  await first
  expect(waitsLong()).toBe(true)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await failed).toEqual(new Error('gone'))
  expect(waitsLong()).toBe(false)
})
