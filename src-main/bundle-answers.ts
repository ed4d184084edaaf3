import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentPolicy, newNonce, nonceMark, paperPolicy } from './content-policy.ts'
import { contentTypeOf } from './content-types.ts'

/** What may hold something of a person, or of one load alone, is kept nowhere. */
const forOnce = 'no-store'

/** What else is in the bundle has its content in its name: the page made anew after a lock does not read and compile it again. */
const forGood = 'max-age=31536000, immutable'

/** A paper the window asked for by `files/<path>`; undefined where there is none, or the one signed in may not see it. */
export type FindFile = (
  path: string,
) => Promise<Readonly<{ bytes: Uint8Array; type: string }> | undefined>

/** Reads, and only of `app://bundle/`; whatever is missing and whatever is forbidden look alike. */
export async function answerRequest(
  request: Readonly<{ url: string; method: string }>,
  rendererFolder: string,
  findFile: FindFile,
): Promise<Response> {
  const path = pathInBundle(request)
  if (path === undefined) return refuse()
  return path.startsWith('files/')
    ? servePaper(path.slice('files/'.length), findFile)
    : serveBundle(path, rendererFolder)
}

function pathInBundle(request: Readonly<{ url: string; method: string }>): string | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.protocol !== 'app:' || url.host !== 'bundle') return undefined
  try {
    return decodeURIComponent(url.pathname.slice(1))
  } catch {
    return undefined
  }
}

async function servePaper(path: string, findFile: FindFile): Promise<Response> {
  const file = await findFile(path)
  if (!file) return refuse()
  return answer(new Uint8Array(file.bytes), file.type, { policy: paperPolicy, caching: forOnce })
}

async function serveBundle(path: string, folder: string): Promise<Response> {
  const file = join(folder, path)
  if (!file.startsWith(folder + sep)) return refuse()
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return refuse()
  const nonce = newNonce()
  const type = contentTypeOf(extname(file))
  const isPage = extname(file) === '.html'
  const body = isPage ? bytes.toString().replaceAll(nonceMark, nonce) : new Uint8Array(bytes)
  const caching = isPage ? forOnce : forGood
  return answer(body, type, { policy: contentPolicy(nonce), caching })
}

function refuse(): Response {
  return new Response(null, { status: 404 })
}

type Manner = Readonly<{ policy: string; caching: string }>

function answer(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  { policy, caching }: Manner,
): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': caching,
    },
  })
}
