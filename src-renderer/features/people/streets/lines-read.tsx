import { useTranslation } from 'react-i18next'
import type { StreetLines } from '#contract/street-lines.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Note } from '#ui/note.tsx'

const mostShown = 8

/** How much of the list was understood, and which lines were not and why; of an empty one nothing. */
export function LinesRead({ found }: { readonly found: StreetLines }) {
  const { t } = useTranslation('streets')
  const format = useFormat()
  const { streets, wrong } = found
  if (wrong.length === 0 && streets.length === 0) return undefined
  if (wrong.length === 0) return <p>{t('known', { count: streets.length })}</p>
  return (
    <Note tone="attention">
      <p>
        {t('known', { count: streets.length })}
        {middleDot}
        {t('wrong', { count: wrong.length })}
      </p>
      <ul>
        {wrong.slice(0, mostShown).map(({ line, code, text }) => (
          <li key={line}>
            {t('wrongLine', {
              line: format.number(line),
              why: t(`why.${code}`),
              text: isolate(text),
            })}
          </li>
        ))}
      </ul>
      <p>{t('correctFirst')}</p>
    </Note>
  )
}
