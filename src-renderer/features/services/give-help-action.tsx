import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { HelpForm } from '#features/services/help-form.tsx'
import { beside, newEntry, noNeed } from '#features/services/help-shape.ts'
import {
  type HelpChoices,
  useHelpNeeds,
  useHelpPlaces,
} from '#features/services/use-help-choices.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

/** Writes help down from wherever one is in the file; not offered where there is nothing it could stand at. */
export function GiveHelpAction({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('services')
  const places = useHelpPlaces(file)
  const [isOpen, setOpen] = useState(false)
  if (!places || (places.visits.length === 0 && !places.mayBeBeside)) return undefined
  return (
    <>
      <Button shortcut="H" onPress={() => setOpen(true)}>
        {t('action')}
      </Button>
      <Dialog title={t('form.give')} size="medium" isOpen={isOpen} onClose={() => setOpen(false)}>
        <NewHelp file={file} places={places} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

interface NewHelpProps {
  readonly file: PersonFile
  readonly places: HelpChoices
  readonly onDone: () => void
}

/** Begins with the visit of today, if there is one, and with the need, if only one is open. */
function NewHelp({ file, places, onDone }: NewHelpProps) {
  const format = useFormat()
  const today = useToday()
  const visit = places.visits.find(({ day }) => day === today)
  const open = useHelpNeeds(file, visit?.id).filter(({ ending }) => !ending)
  const needId = open.length === 1 ? open[0]?.id : undefined
  const place = visit?.id ?? beside
  return (
    <HelpForm
      key={needId}
      {...{ file, places, onDone }}
      start={newEntry({ needId: needId ?? noNeed, place, today }, format)}
    />
  )
}
