import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HowReached } from '#features/visits/intake/how-reached.tsx'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import styles from './beside-label.module.css'

/** One line for the desk; on the line of its label how they reached us, unfolded where it is not the usual way. */
export function RemarkAndReach({ form }: { readonly form: IntakeForm }) {
  const { t } = useTranslation(['visits', 'lists'])
  const [isUnfolded, setUnfolded] = useState(false)
  const [channel, source] = useWatch({ control: form.control, name: ['channel', 'source'] })
  const isShown = isUnfolded || channel !== 'in-person' || source !== null
  const usual = t('lists:channel.in-person')
  return (
    <>
      <div className={styles['named']}>
        <TextField
          label={t('visits:intake.remark')}
          error={form.formState.errors.remark}
          maxLength={200}
          {...form.register('remark')}
        />
        {!isShown && (
          <div className={styles['beside']}>
            <Button
              kind="plain"
              aria-expanded={false}
              aria-label={t('visits:intake.channelIs', { channel: usual })}
              onPress={() => setUnfolded(true)}
            >
              {usual}
              <ChevronDown aria-hidden />
            </Button>
          </div>
        )}
      </div>
      {isShown && <HowReached form={form} takesFocus={isUnfolded} />}
    </>
  )
}
