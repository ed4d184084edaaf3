import type { Input, Output } from '#contract/index.ts'
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

type File = Output<'people.get'>

export const fileOf = (desk: TestDesk, id: string) => desk.send('people.get', { id })

/** What joins them, as the window sends it. */
export function mergeOf(
  kept: File,
  other: File,
  choices: Partial<MergeChoices> = {},
): Input<'people.merge'> {
  return {
    id: kept.id,
    version: kept.version,
    otherId: other.id,
    otherVersion: other.version,
    choices: { ...keepAll, ...choices },
  }
}

/** Zuzana, once in Latin script and once, with a phone, in Cyrillic. */
export async function twoFiles(desk: TestDesk) {
  const one = await somebody(desk, { birth: { iso: '1986-08-03', precision: 'day' } })
  const two = await somebody(desk, {
    names: [{ kind: 'official', text: 'Жофия Ковачова' }],
    language: 'ru',
    sex: 'female',
    phone: '+421 905 123 456',
  })
  return { kept: await fileOf(desk, one), other: await fileOf(desk, two) }
}

export async function change(desk: TestDesk, file: File, details: Partial<File['details']>) {
  const { id, version } = file
  return desk.send('people.save', { ...file.details, ...details, id, version })
}
