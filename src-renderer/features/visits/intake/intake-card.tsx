import { useTranslation } from 'react-i18next'
import { useOpenPerson } from '#app/use-open-person.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { LanguageField } from '#features/visits/intake/language-field.tsx'
import { ReasonField } from '#features/visits/intake/reason-field.tsx'
import { RemarkAndReach } from '#features/visits/intake/remark-and-reach.tsx'
import { UrgencyField } from '#features/visits/intake/urgency-field.tsx'
import { useHanded } from '#features/visits/intake/use-handed.ts'
import { useIntake } from '#features/visits/intake/use-intake.ts'
import { WhoFields } from '#features/visits/intake/who-fields.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { focusField } from '#ui/form/focus-field.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'

/** Who has come and what about: five fields, everything else later. */
export function IntakeCard() {
  const { t } = useTranslation('visits')
  const { form, round, draft, queue, inform, isBusy, failure, met } = useIntake()
  const openPerson = useOpenPerson()
  useHanded(form)
  const begin = () => {
    const { known, isAnonymous } = form.getValues()
    focusField(form.control, known || isAnonymous ? 'reasons' : 'name')
  }
  const start = { describe: () => t('intake.title'), run: begin }
  useShortcut({ keys: 'F2', ...start })
  useShortcut({ keys: 'Ctrl+N', ...start })
  return (
    <Card isFilling>
      <DraftedForm
        draft={draft}
        title={
          <>
            {t('intake.title')} <Kbd keys="F2" />
          </>
        }
        onSubmit={queue}
        failure={
          met === undefined ? (
            failure
          ) : (
            <>
              <p>{failure}</p>
              <Button onPress={() => openPerson(met)}>{t('intake.emergency')}</Button>
            </>
          )
        }
        actions={
          <>
            <SubmitButton isBusy={isBusy}>{t('intake.register')}</SubmitButton>
            <Button isDisabled={isBusy} onPress={() => void inform('information')()}>
              {t('intake.informationOnly')}
            </Button>
            <Button kind="plain" isDisabled={isBusy} onPress={() => void inform('out-of-remit')()}>
              {t('intake.outOfRemit')}
            </Button>
          </>
        }
      >
        <WhoFields form={form} />
        <LanguageField key={`language-${round}`} form={form} />
        <ReasonField form={form} />
        <UrgencyField form={form} />
        <RemarkAndReach key={`reach-${round}`} form={form} />
      </DraftedForm>
    </Card>
  )
}
