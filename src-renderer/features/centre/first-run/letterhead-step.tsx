import { useTranslation } from 'react-i18next'
import type { ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { LetterheadFields } from '#features/centre/profile/letterhead-fields.tsx'
import { RuleFields } from '#features/centre/profile/rule-fields.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { Form, WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface LetterheadStepProps {
  readonly form: ProfileForm
  readonly zones: string
  readonly onZones: (zones: string) => void
  readonly onBack: () => void
  readonly onDone: () => void
}

const asked = ['address', 'phone', 'email', 'logo', 'threshold', 'lockMinutes'] as const

export function LetterheadStep({ form, zones, onZones, onBack, onDone }: LetterheadStepProps) {
  const { t } = useTranslation('centre')
  const check = async () => {
    if (await form.trigger(asked, { shouldFocus: true })) onDone()
  }
  return (
    <Form
      isTwoColumns
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
      actions={
        <>
          <SubmitButton>{t('firstRun.next')}</SubmitButton>
          <Button onPress={onBack}>{t('firstRun.back')}</Button>
        </>
      }
    >
      <LetterheadFields form={form} />
      <WholeRow>
        <TextArea
          label={t('field.zones')}
          hint={t('hint.zones')}
          value={zones}
          onChange={({ target }) => onZones(target.value)}
        />
      </WholeRow>
      <RuleFields form={form} />
    </Form>
  )
}
