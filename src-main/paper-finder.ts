import { z } from 'zod'
import type { FindFile } from './bundle-answers.ts'
import type { Desk } from './ipc/desk.ts'
import { serve } from './ipc/serve.ts'

const WithBytes = z.object({ bytes: z.instanceof(Uint8Array) })

const messages: Readonly<
  Record<string, (rest: string) => Readonly<{ name: string; input: unknown }>>
> = {
  papers: (id) => ({ name: 'documents.read', input: { id } }),
  previews: (token) => ({ name: 'documents.readPreview', input: { token } }),
}

/** Papers the window asks for by `files/papers/<id>` and `files/previews/<token>` come through the door too. */
export function paperFinder(desk: Desk): FindFile {
  return async (path) => {
    const [kind = '', rest = '', ...more] = path.split('/')
    const message = Object.hasOwn(messages, kind) ? messages[kind] : undefined
    if (!message || more.length > 0) return undefined
    const reply = await serve(desk, { ...message(rest), requestId: '' })
    const file = reply.ok ? WithBytes.safeParse(reply.value) : undefined
    return file?.success ? { bytes: file.data.bytes, type: 'application/pdf' } : undefined
  }
}
