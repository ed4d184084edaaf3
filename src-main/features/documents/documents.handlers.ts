import type { documentsContract } from '#contract/documents.contract.ts'
import { refuseWhileResting } from '#main/features/privacy/restriction.service.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { handOverCopy } from './copies.service.ts'
import { fileNameOf, getPaper } from './papers.service.ts'

export const documentsHandlers: HandlersOf<typeof documentsContract> = {
  'documents.read': async (context, { id }) => {
    const { pdf } = await getPaper(context, id)
    return { id, bytes: new Uint8Array(pdf) }
  },
  'documents.readPreview': async ({ parts, refusal }, { token }) => {
    const bytes = parts.press.findPreview(token)
    if (!bytes) throw refusal('paper-not-found')
    return { bytes: new Uint8Array(bytes) }
  },
  'documents.print': async (context, { id }) => {
    const paper = await getPaper(context, id)
    await refuseWhileResting(context, paper.person_id)
    return { id, outcome: await context.parts.outside.print(paper.pdf, fileNameOf(paper)) }
  },
  'documents.handOverCopy': handOverCopy,
  'documents.save': async (context, { id }) => {
    const paper = await getPaper(context, id)
    await refuseWhileResting(context, paper.person_id)
    const savedAs = await context.parts.outside.save(paper.pdf, fileNameOf(paper))
    return { id, savedAs: savedAs ?? null }
  },
}
