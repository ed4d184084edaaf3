import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { DeliveryChannel } from '#contract/referrals-acts.contract.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import type { Input } from '#contract/index.ts'
import { useLetterAct } from '#features/referrals/referral.queries.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface DeliverDialogProps {
  readonly letter: Referral
  readonly onClose: () => void
}

export function DeliverDialog({ letter, onClose }: DeliverDialogProps) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const deliver = useLetterAct('referrals.deliver')
  const [channel, setChannel] = useState<Input<'referrals.deliver'>['channel']>('hand')
  const { id, version } = letter
  return (
    <Dialog title={t('dialog.deliver')} isOpen onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          deliver.mutate({ id, version, channel }, { onSuccess: onClose })
        }}
        failure={words(deliver.error)}
        actions={
          <>
            <SubmitButton isBusy={deliver.isPending}>{t('act.deliver')}</SubmitButton>
            <Button onPress={onClose}>{t('act.cancel')}</Button>
          </>
        }
      >
        <ChoiceChips
          label={t('field.channel')}
          value={channel}
          onChange={setChannel}
          choices={DeliveryChannel.options.map((one) => ({
            value: one,
            label: t(`channel.${one}`),
          }))}
        />
      </Form>
    </Dialog>
  )
}
