import { expect, test } from 'vitest'
import { announce, takeBackLast, type Toast, toastLog, toastQueue } from '#ui/toast/toasts.ts'

const taken: string[] = []
const names = new Map<Toast, string>()

function tell(name: string): void {
  const toast = { words: () => name, undo: () => void taken.push(name) }
  names.set(toast, name)
  announce(toast)
}

const shown = () => toastQueue.visibleToasts.map(({ content }) => names.get(content))

test('a toast that a newer one pushed out does not come back, and is taken back all the same', () => {
  for (const name of ['first', 'second', 'third']) tell(name)
  expect(shown()).toEqual(['third', 'second'])
  for (const { key } of toastQueue.visibleToasts) toastQueue.close(key)
  expect(shown()).toEqual([])
  expect(toastLog.read()).toHaveLength(3)
  for (let press = 0; press < 4; press++) takeBackLast()
  expect(taken).toEqual(['third', 'second', 'first'])
})

test('one that was closed makes room for the next', () => {
  tell('kept')
  tell('closed')
  for (const { key } of toastQueue.visibleToasts.slice(0, 1)) toastQueue.close(key)
  tell('next')
  expect(shown()).toEqual(['next', 'kept'])
})
