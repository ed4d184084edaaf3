import type { Input } from '#contract/index.ts'
import type { MergeChoices } from '#contract/merging.contract.ts'
import type { TestDesk } from './open-desk.ts'
import { somebody } from './somebody.ts'

/** Everything as the file says that stays. */
export const keepAll: MergeChoices = {
  sex: 'kept',
  birth: 'kept',
  language: 'kept',
  source: 'kept',
  home: 'kept',
  household: 'kept',
  alert: 'kept',
  guardian: 'kept',
}

/** What is sent to make one file of two that the reception has just opened. */
export async function filesToMerge(desk: TestDesk): Promise<Input<'people.merge'>> {
  const [id, otherId] = [await somebody(desk), await somebody(desk)]
  return { id, version: 1, otherId, otherVersion: 1, choices: keepAll }
}

/** What is sent to part them again. */
export async function filesToPart(desk: TestDesk): Promise<Input<'people.unmerge'>> {
  const { id: personId, version } = await desk.send('people.merge', await filesToMerge(desk))
  const [merge] = await desk.send('people.listMerges', { personId })
  if (!merge) throw new Error('two files were merged')
  return { id: merge.id, version, toOther: [], changes: [] }
}
