import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useSettled } from '#app/use-settled.ts'
import { formQueries } from '#features/forms/forms.queries.ts'
import { isTold } from '#features/forms/typed/told.ts'
import { PutRight } from '#features/forms/put-right.tsx'
import type { ChosenForms } from '#features/forms/use-chosen-forms.ts'
import { ownNames } from '#i18n/languages.ts'
import { Chip } from '#ui/chip.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Stack } from '#ui/page.tsx'
import { PdfSheet } from '#ui/pdf/pdf-sheet.tsx'

/** The very sheet that will print. */
export function FormSheet({ chosen }: { readonly chosen: ChosenForms }) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const words = useFailureWords('forms')
  const { forms, shown, look, one } = chosen
  const isKnown = one?.typed || (shown && !isTold(shown))
  const filled = useSettled(
    one?.isFilled && isKnown
      ? { ...one.look, personId: null, of: one.of, typed: one.typed }
      : undefined,
  )
  const empty = useQuery(formQueries.preview(one?.isFilled ? undefined : look))
  const full = useQuery(formQueries.previewFilled(filled))
  const { data, error } = one?.isFilled ? full : empty
  if (!shown || !look) return <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
  return (
    <Stack>
      {forms.length > 1 && (
        <ChoiceChips
          label={t('shown')}
          hasDigits={false}
          choices={forms.map((form) => ({ value: form, label: t(`paper-forms:${form}.title`) }))}
          value={shown}
          onChange={chosen.setSeen}
        />
      )}
      {error ? (
        <FailureNote title={t('notShown')} action={<PutRight error={error} />}>
          {words(error)}
        </FailureNote>
      ) : (
        <PdfSheet
          title={t(`paper-forms:${shown}.title`)}
          url={data ? `files/previews/${data.token}` : undefined}
          summary={<Chip>{ownNames[look.language]}</Chip>}
        />
      )}
    </Stack>
  )
}
