import { expect, test } from 'vitest'
import { announce, takeBackLast, toastLog, toastQueue } from '#ui/toast/toasts.ts'

const shown = () => toastQueue.visibleToasts.map(({ content }) => content.words(() => ''))

test('a toast that a newer one pushed out does not come back, and is taken back all the same', () => {
  const taken: string[] = []
  for (const told of ['first', 'second', 'third']) {
    announce({ words: () => told, undo: () => taken.push(told) })
  }
  expect(shown()).toEqual(['third', 'second'])
  for (const { key } of toastQueue.visibleToasts) toastQueue.close(key)
  expect(shown()).toEqual([])
  expect(toastLog.read()).toHaveLength(3)
  for (let press = 0; press < 4; press++) takeBackLast()
  expect(taken).toEqual(['third', 'second', 'first'])
})

test('one that was closed makes room for the next', () => {
  announce({ words: () => 'kept' })
  announce({ words: () => 'closed' })
  toastQueue.close(toastQueue.visibleToasts[0]!.key)
  announce({ words: () => 'next' })
  expect(shown()).toEqual(['next', 'kept'])
})
