import { z } from 'zod'

/** Failures any message may meet; their words are in the `failure` namespace. */
export const CommonFailure = z.enum([
  'not-signed-in',
  'not-permitted',
  'invalid-input',
  'stale',
  'disk-full',
  'store-damaged',
  'store-gone',
  'store-in-use',
  'store-read-only',
  'store-taken',
  'store-unsafe',
  'processing-restricted',
  'unexpected',
])
export type CommonFailure = z.infer<typeof CommonFailure>

/** Electron keeps only an Error's message across IPC, so failures travel as data. */
export type Result<T, E extends string> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; failure: Failure<E> }>

export type Failure<E extends string> = Readonly<{
  code: E | CommonFailure
  /** Field path → translation key, so a form can show the message where it belongs. */
  fields?: Readonly<Record<string, string>>
  /** What the words of the message name: a day, a person, the colleague who changed the record. */
  details?: Readonly<Record<string, string | number>>
  /** Of a stale write: the record as it is now, to be shown beside what was typed. */
  current?: unknown
  /** Given to the user to read over the phone; matches the log line in main. */
  reference?: string
}>
