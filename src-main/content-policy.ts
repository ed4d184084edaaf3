import { randomBytes } from 'node:crypto'

/** Vite writes this in the built page's meta, script and style tags (electron.vite.config.ts); each load gets its own. */
export const nonceMark = '__CSP_NONCE__'

export function newNonce(): string {
  return randomBytes(18).toString('base64')
}

/** What our page may do: run and show what the bundle brought, and nothing else. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A paper is read as bytes by our page; shown as a document of its own it may do nothing at all. */
export const paperPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"
