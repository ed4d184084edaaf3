import { useTranslation } from 'react-i18next'
import { issueCodes } from '#ui/form/issue-code.ts'

/** What a form library hands over for one field, or words that are ready. */
export type FieldIssue = string | Readonly<{ message?: string | undefined }> | undefined

const coded = /^(?<code>[a-zA-Z]+)(?::(?<limit>\d+))?$/

/** Puts a field's issue into words: what to do, never what a library calls it. */
export function useIssueWords(): (issue: FieldIssue) => string | undefined {
  const { t } = useTranslation('ui')
  return (issue) => {
    const message = typeof issue === 'string' ? issue : issue?.message
    if (!message) return issue ? t('issue.format') : undefined
    const { code, limit } = coded.exec(message)?.groups ?? {}
    const known = issueCodes.find((issueCode) => issueCode === code)
    return known
      ? t(`issue.${known}`, { count: Number(limit ?? 0), limit: Number(limit ?? 0) })
      : message
  }
}
