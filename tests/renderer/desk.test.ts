import { afterEach, expect, test, vi } from 'vitest'
import { DeskFailure, send } from '#app/desk.ts'

type Wire = (name: string, input: unknown, requestId: string) => Promise<unknown>

/** The bridge to the main process, answering as told; gives the request ids it was asked with. */
function wire(...answers: readonly (() => Promise<unknown>)[]): readonly string[] {
  const ids: string[] = []
  const ask: Wire = async (_name, _input, id) => {
    const answer = answers[ids.length]
    ids.push(id)
    return answer?.()
  }
  vi.stubGlobal('window', { desk: { send: ask } })
  return ids
}

const done = async () => ({ ok: true, value: {} })
const noAnswer = async () => {
  throw new Error('no answer')
}

const refused = async () => ({ ok: false, failure: { code: 'stale' } })

afterEach(() => vi.unstubAllGlobals())

test('a command pressed twice before its answer is asked once, and both get the answer', async () => {
  const ids = wire(done, done)
  const both = await Promise.all([send('visits.callNext', {}), send('visits.callNext', {})])
  expect(both).toEqual([{}, {}])
  expect(ids).toHaveLength(1)
})

test('a command asked again after no answer carries the same request id', async () => {
  const ids = wire(noAnswer, done, done)
  await expect(send('visits.callNext', {})).rejects.toThrow('no answer')
  await send('visits.callNext', {})
  await send('visits.callNext', {})
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[1])
})

test('a command with another input, or after a refusal, is another request', async () => {
  const ids = wire(refused, done, done)
  const asked = { id: crypto.randomUUID(), version: 1 }
  await expect(send('visits.hold', asked)).rejects.toThrow(DeskFailure)
  await Promise.all([send('visits.hold', asked), send('visits.hold', { ...asked, version: 2 })])
  expect(new Set(ids).size).toBe(3)
})
