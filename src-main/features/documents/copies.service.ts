import type { Output, Parsed } from '#contract/index.ts'
import { copyOf } from '#main/documents/copy-mark.ts'
import { refuseWhileResting } from '#main/features/privacy/restriction.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { fileNameOf, getPaper } from './papers.service.ts'

/** Made of the frozen bytes, so that it says what was issued whatever the file says by now. Nothing of it is kept. */
export async function handOverCopy(
  context: Context<'documents.handOverCopy'>,
  { id, way }: Parsed<'documents.handOverCopy'>,
): Promise<Output<'documents.handOverCopy'>> {
  const paper = await getPaper(context, id)
  await refuseWhileResting(context, paper.person_id)
  const { clock, parts } = context
  const copy = { language: paper.language, day: clock.today(), madeAt: clock.now() }
  const bytes = await copyOf(paper.pdf, copy, async (page) => (await parts.press.set(page)).bytes)
  const name = fileNameOf(paper).replace(/\.pdf$/u, '-copy.pdf')
  if (way === 'print') return { id, outcome: await parts.outside.print(bytes, name) }
  return { id, outcome: (await parts.outside.save(bytes, name)) ? 'saved' : 'cancelled' }
}
