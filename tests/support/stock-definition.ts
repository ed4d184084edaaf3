/** The same definition in words that stock pdfmake knows. */
export function withoutLayer(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u2066-\u2069]/gu, '')
  if (typeof value === 'function') return (...args: unknown[]) => withoutLayer(value(...args))
  if (Array.isArray(value)) return value.map(withoutLayer)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'typeset')
      .map(([key, inner]) => [key, withoutLayer(inner)]),
  )
}
