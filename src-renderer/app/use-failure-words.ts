import { useTranslation } from 'react-i18next'
import { DeskFailure } from '#app/desk.ts'
import { nowWords } from '#app/now-words.ts'
import type { Failure } from '#contract/result.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'

/**
 * Puts a failed message into words: `failure.<code>` of the feature's namespace, else the common ones.
 *
 * `details` of the failure fill the places of the sentence; `details.context` picks among its wordings
 * (`password-weak_too-short`). Of a stale write it says what the record is now.
 */
export function useFailureWords(
  namespace: string,
): (error: Error | null | undefined) => string | undefined {
  const { i18n } = useTranslation()
  const format = useFormat()
  const now = ({ current }: Pick<Failure<string>, 'current'>) => {
    const words = nowWords(current, { say: i18n.t, format })
    return words ? { context: 'now', now: words } : {}
  }
  return (error) => {
    if (!error) return undefined
    const failure = error instanceof DeskFailure ? error.failure : { code: 'unexpected' }
    const told = { ...failure.details, ...isolated(failure.details?.['host']) }
    const values = { reference: '–', ...told, ...pick(failure), ...now(failure) }
    const own = `${namespace}:failure.${failure.code}`
    // A code is data: its words are proved complete by tests/main/words-of-contract.test.ts.
    const key = i18n.exists(own) ? own : `failure:${failure.code}`
    return String(Reflect.apply(i18n.t, i18n, [key, values]))
  }
}

/** The name of a computer stands in Latin letters, whatever the sentence around it. */
function isolated(host: string | number | undefined) {
  return host === undefined ? {} : { host: isolate(String(host)) }
}

function pick({ reference }: Readonly<{ reference?: string }>) {
  return reference ? { reference } : {}
}
