import { useMutation } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useFieldArray, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { useCentreSaved } from '#features/centre/settings/use-centre-saved.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './zone-settings.module.css'

type Zones = Input<'centre.saveZones'>

/** The neighbourhoods in the order they are offered; one taken out stays with the people who live there. */
export function ZoneSettings() {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const { zones } = useCentre()
  const wasSaved = useCentreSaved((say) => say('centre:settings.zonesSaved'))
  const form = useForm<Zones>({ defaultValues: { zones: inUse(zones) } })
  const rows = useFieldArray({ control: form.control, name: 'zones', keyName: 'key' })
  const draft = useDraft('zones', '', form)
  const save = useMutation({
    mutationFn: (wanted: Zones) => send('centre.saveZones', { zones: named(wanted.zones) }),
    onSuccess: (saved) => {
      draft.done()
      form.reset({ zones: inUse(saved.zones) })
      wasSaved()
    },
  })
  return (
    <Card title={t('settings.zones')}>
      <p>{t('hint.zones')}</p>
      <DraftedForm
        draft={draft}
        onSubmit={form.handleSubmit((wanted) => save.mutate(wanted))}
        failure={words(save.error)}
        actions={
          <>
            <SubmitButton isBusy={save.isPending}>{t('settings.saveZones')}</SubmitButton>
            <Button onPress={() => rows.append({ name: '' })}>{t('settings.addZone')}</Button>
          </>
        }
      >
        {rows.fields.map(({ key }, index) => (
          <div key={key} className={styles['row']}>
            <TextField
              label={t('settings.zone', { number: index + 1 })}
              {...form.register(`zones.${index}.name`)}
            />
            <IconButton
              icon={X}
              label={t('settings.removeZone')}
              onPress={() => rows.remove(index)}
            />
          </div>
        ))}
      </DraftedForm>
    </Card>
  )
}

function inUse(zones: readonly { id: string; name: string; retired: boolean }[]) {
  return zones.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, name }))
}

function named(zones: Zones['zones']): Zones['zones'] {
  return zones.filter(({ name }) => name.trim() !== '')
}
