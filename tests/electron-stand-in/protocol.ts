import type { CustomScheme, Protocol } from 'electron'
import { claimScheme } from './addresses.ts'
import { isStarted } from './runtime.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** Every page of the stand-in lives at a standard, secure address that fetch() reaches: no other privilege is there. */
const given = { standard: true, secure: true, supportFetchAPI: true }
const handlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (isStarted()) throw new Error('register schemes before the app is ready')
    for (const { scheme, privileges = {} } of schemes) {
      const lacking = Object.keys(privileges).filter((name) => !(name in given))
      if (lacking.length)
        throw new Error(`stand-in: scheme privileges not there: ${lacking.join(', ')}`)
      claimScheme(scheme)
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
}
protocol satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>

export function findSchemeHandler(url: string): Handler | undefined {
  return handlers.get(new URL(url).protocol.slice(0, -1))
}
