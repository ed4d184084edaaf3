import { useTranslation } from 'react-i18next'
import { DeskFailure } from '#app/desk.ts'

/**
 * Puts a failed message into words: `failure.<code>` of the feature's namespace, else the common ones.
 *
 * `details` of the failure fill the places of the sentence; `details.context` picks among its wordings
 * (`password-weak_too-short`).
 */
export function useFailureWords(
  namespace: string,
): (error: Error | null | undefined) => string | undefined {
  const { i18n } = useTranslation()
  return (error) => {
    if (!error) return undefined
    const failure = error instanceof DeskFailure ? error.failure : { code: 'unexpected' }
    const values = { reference: '–', ...failure.details, ...pick(failure) }
    const own = `${namespace}:failure.${failure.code}`
    // A code is data: its words are proved complete by tests/main/words-of-contract.test.ts.
    const key = i18n.exists(own) ? own : `failure:${failure.code}`
    return String(Reflect.apply(i18n.t, i18n, [key, values]))
  }
}

function pick({ reference }: Readonly<{ reference?: string }>) {
  return reference ? { reference } : {}
}
