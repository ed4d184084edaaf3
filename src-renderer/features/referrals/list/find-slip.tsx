import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import styles from '#features/referrals/list/find-slip.module.css'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { LatinField } from '#ui/field/text-field.tsx'

interface FindSlipProps {
  readonly onFound: (letter: ReferralLabel) => void
}

/** A slip came back: its code as typed or scanned, in any case and with any spaces. */
export function FindSlip({ onFound }: FindSlipProps) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const form = useForm({ defaultValues: { code: '' } })
  const find = useMutation({
    mutationFn: (code: string) => send('referrals.findByCode', { code }),
    onSuccess: (letter) => {
      form.reset()
      onFound(letter)
    },
  })
  return (
    <Card title={t('list.findTitle')}>
      <form
        noValidate
        className={styles['find']}
        onSubmit={form.handleSubmit(({ code }) => find.mutate(code))}
      >
        <LatinField
          label={t('field.code')}
          error={words(find.error)}
          {...form.register('code', { required: true })}
        />
        <Button type="submit" isDisabled={find.isPending}>
          {t('act.find')}
        </Button>
      </form>
    </Card>
  )
}
