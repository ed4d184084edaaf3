import { useMutation } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useFieldArray, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Centre } from '#contract/centre.contract.ts'
import type { Input } from '#contract/index.ts'
import { useCentreSaved } from '#features/centre/settings/use-centre-saved.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Conflict } from '#ui/conflict.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './zone-settings.module.css'

type Zones = Pick<Input<'centre.saveZones'>, 'zones'>

/** The neighbourhoods in the order they are offered; one taken out stays with the people who live there. */
export function ZoneSettings() {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const format = useFormat()
  const { form, rows, draft, seen, save, current } = useZoneForm()
  const write = (version: number) =>
    form.handleSubmit((wanted) => save.mutate({ version, zones: named(wanted.zones) }))
  return (
    <Card title={t('settings.zones')}>
      <p>{t('hint.zones')}</p>
      <DraftedForm
        draft={draft}
        onSubmit={write(seen.version)}
        failure={current ? undefined : words(save.error)}
        actions={
          <>
            <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
              {t('settings.saveZones')}
            </SubmitButton>
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
        {current && (
          <Conflict
            fields={['zones']}
            seen={inUse(seen)}
            mine={{ zones: named(form.getValues('zones')) }}
            theirs={inUse(current)}
            labelOf={() => t('settings.zones')}
            wordsOf={({ zones }) => format.list(zones.map(({ name }) => isolate(name)))}
            onResolve={(takeTheirs) =>
              save.mutate({
                version: current.version,
                ...takeTheirs({ zones: named(form.getValues('zones')) }),
              })
            }
          />
        )}
      </DraftedForm>
    </Card>
  )
}

function useZoneForm() {
  const centre = useCentre()
  const wasSaved = useCentreSaved((say) => say('centre:settings.zonesSaved'))
  const form = useForm<Zones>({ defaultValues: inUse(centre) })
  const rows = useFieldArray({ control: form.control, name: 'zones', keyName: 'key' })
  const draft = useDraft('zones', '', form, { seen: zonesOf(centre) })
  const save = useMutation({
    mutationFn: (wanted: Input<'centre.saveZones'>) => send('centre.saveZones', wanted),
    onSuccess: (saved) => {
      draft.done()
      draft.saw(zonesOf(saved))
      form.reset(inUse(saved))
      wasSaved()
    },
  })
  const { seen = zonesOf(centre) } = draft
  // The rest of the settings counts up the same version: where no zone has changed, it is what was seen.
  const isSame = JSON.stringify(seen.zones) === JSON.stringify(centre.zones)
  return {
    form,
    rows,
    draft,
    seen: isSame ? zonesOf(centre) : seen,
    save,
    current: currentOf(save.error, Centre),
  }
}

type ZonesSeen = Pick<Centre, 'zones' | 'version'>

function zonesOf({ zones, version }: ZonesSeen): ZonesSeen {
  return { zones, version }
}

function inUse({ zones }: Pick<Centre, 'zones'>): Zones {
  return {
    zones: zones.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, name })),
  }
}

function named(zones: Zones['zones']): Zones['zones'] {
  return zones.filter(({ name }) => name.trim() !== '')
}
