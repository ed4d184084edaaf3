import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import type { ServiceGiven } from '#contract/services.contract.ts'
import { HelpForm } from '#features/services/help-form.tsx'
import { entryOf } from '#features/services/help-shape.ts'
import { serviceQueries } from '#features/services/services.queries.ts'
import { useHelpPlaces } from '#features/services/use-help-choices.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Dialog } from '#ui/dialog.tsx'

interface CorrectHelpProps {
  readonly file: PersonFile
  readonly given: ServiceGiven
  readonly onClose: () => void
}

export function CorrectHelpDialog(props: CorrectHelpProps & { readonly isOpen: boolean }) {
  const { t } = useTranslation('services')
  return (
    <Dialog title={t('form.correct')} size="medium" isOpen={props.isOpen} onClose={props.onClose}>
      <Correction {...props} />
    </Dialog>
  )
}

function Correction({ file, given, onClose }: CorrectHelpProps) {
  const format = useFormat()
  const places = useHelpPlaces(file)
  const { data: visits } = useQuery(serviceQueries.visits(file.id))
  if (!places) return undefined
  // The visit it stands at may be older than those that are offered.
  const own = visits?.find(({ id }) => id === given.visitId)
  const offered = places.visits.filter(({ id }) => id !== own?.id)
  return (
    <HelpForm
      {...{ file, given }}
      places={{ ...places, visits: own ? [own, ...offered] : offered }}
      start={entryOf(given, format)}
      onDone={onClose}
    />
  )
}
