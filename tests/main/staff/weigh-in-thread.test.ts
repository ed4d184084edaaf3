import { expect, test } from 'vitest'
import { weighInThread } from '#main/features/staff/passwords/weigh-in-thread.ts'

test('passwords asked about at the same moment get each its own answer, off the desk’s own thread', async () => {
  const weigh = weighInThread()
  const answers = await Promise.all([
    weigh('Password1234', []),
    weigh('modrá lampa nad stolom', []),
    weigh('EvaHorvathova1', ['Eva Horváthová']),
  ])
  expect(answers).toEqual(['too-common', undefined, 'holds-own-words'])
})
