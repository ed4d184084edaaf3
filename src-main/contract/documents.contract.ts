import { z } from 'zod'
import { errand, query } from './define-message.ts'
import { Id } from './ids.ts'

const Bytes = z.instanceof(Uint8Array)
const ofPaper = z.object({ id: Id })

export const documentsContract = {
  /** The frozen bytes, as issued; asked for by `files/papers/<id>`. */
  'documents.read': query({
    permission: 'papers.read',
    audited: 'view',
    input: ofPaper,
    output: z.object({ id: Id, bytes: Bytes }),
    failures: ['paper-not-found', 'not-your-case'],
  }),
  /** A sheet that was never issued, by `files/previews/<token>`; only who had it set sees it. */
  'documents.readPreview': query({
    permission: 'forms.print',
    input: z.object({ token: z.string().max(60) }),
    output: z.object({ bytes: Bytes }),
    failures: ['paper-not-found'],
  }),
  'documents.print': errand({
    permission: 'papers.read',
    input: ofPaper,
    output: z.object({ id: Id, outcome: z.enum(['printed', 'cancelled', 'no-printer']) }),
    failures: ['paper-not-found', 'not-your-case'],
  }),
  /** The frozen paper once more, marked as a copy with its day; what is frozen stays as it is, and prints unmarked. */
  'documents.handOverCopy': errand({
    permission: 'papers.read',
    input: ofPaper.extend({ way: z.enum(['print', 'save']) }),
    output: z.object({
      id: Id,
      outcome: z.enum(['printed', 'saved', 'cancelled', 'no-printer']),
    }),
    failures: ['paper-not-found', 'not-your-case'],
  }),
  'documents.save': errand({
    permission: 'papers.read',
    input: ofPaper,
    output: z.object({ id: Id, savedAs: z.string().nullable() }),
    failures: ['paper-not-found', 'not-your-case'],
  }),
}
