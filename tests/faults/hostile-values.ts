import * as fc from 'fast-check'

/** The name that a poisoned prototype would carry. */
export const planted = 'poisoned'

/** Anything that a page can send across: every type the clone keeps, and what parsers stumble over. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    withObjectString: true,
    maxDepth: 4,
  }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    Number.MAX_SAFE_INTEGER + 2,
    1e308,
    undefined,
    null,
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u0000',
    '\uD800',
    '\u202E',
    "'; DROP TABLE person; --",
    '" OR 1=1 --',
    '%',
    '_',
    '../../../etc/passwd',
    'x'.repeat(70_000),
    '9999-99-99',
    '0000-00-00',
    '-271821-04-20',
    new Date(Number.NaN),
    new Uint8Array(3),
    new Error('sent'),
    /(a+)+$/u,
    JSON.parse(`{"__proto__":{"${planted}":true}}`),
    JSON.parse(`{"constructor":{"prototype":{"${planted}":true}}}`),
    ['people.get'],
    Object.create(null),
  ),
)

/** The same with one of its leaves, the how-manieth by `at`, or itself, put in place of by something else. */
export function withOnePartReplaced(input: unknown, at: number, value: unknown): unknown {
  const paths = pathsIn(input)
  const path = paths[at % paths.length] ?? []
  return replaced(input, path, value)
}

type Path = readonly string[]

function pathsIn(value: unknown, here: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...here, key]))]
}

function replaced(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined || typeof whole !== 'object' || whole === null) return value
  const part = replaced(Reflect.get(whole, key), rest, value)
  if (Array.isArray(whole)) return whole.map((one, index) => (String(index) === key ? part : one))
  return { ...whole, [key]: part }
}
