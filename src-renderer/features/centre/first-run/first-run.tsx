import { zodResolver } from '@hookform/resolvers/zod'
import { useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CodeSteps } from '#app/entrance/code-steps.tsx'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import { PractiseButton } from '#app/entrance/practise-button.tsx'
import { CentreProfile } from '#contract/centre.contract.ts'
import { CentreStep } from '#features/centre/first-run/centre-step.tsx'
import { firstProfile, whereaboutsOf } from '#features/centre/first-run/first-profile.ts'
import { LetterheadStep } from '#features/centre/first-run/letterhead-step.tsx'
import { ManagerStep } from '#features/centre/first-run/manager-step.tsx'
import type { ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { splitZones } from '#features/centre/profile/split-zones.ts'
import { useLanguage } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'

type Step = 'welcome' | 'centre' | 'letterhead' | 'manager'

/** A new centre, from nothing to the first sign-in. Nothing is on the disk until the code is typed back. */
interface FirstRunProps {
  /** The way to a backup from another computer. */
  readonly onRestore: ReactNode
}

export function FirstRun({ onRestore }: FirstRunProps) {
  const { t } = useTranslation('centre')
  const [step, setStep] = useState<Step>('welcome')
  const [zones, setZones] = useState('')
  const [recoveryCode, setRecoveryCode] = useState<string>()
  const { form, whereabouts } = useProfileForm()
  if (recoveryCode) {
    return <FirstCode code={recoveryCode} onBack={() => setRecoveryCode(undefined)} />
  }
  switch (step) {
    case 'welcome':
      return <Welcome form={form} onRestore={onRestore} onSetUp={() => setStep('centre')} />
    case 'centre':
      return (
        <EntrancePage
          key={step}
          isWide
          title={t('firstRun.centre.title')}
          lead={t('firstRun.centre.lead')}
        >
          <CentreStep form={form} whereabouts={whereabouts} onDone={() => setStep('letterhead')} />
        </EntrancePage>
      )
    case 'letterhead':
      return (
        <EntrancePage
          key={step}
          isWide
          title={t('firstRun.letterhead.title')}
          lead={t('firstRun.letterhead.lead')}
        >
          <LetterheadStep
            {...{ form, zones }}
            onZones={setZones}
            onBack={() => setStep('centre')}
            onDone={() => setStep('manager')}
          />
        </EntrancePage>
      )
    case 'manager':
      return (
        <EntrancePage
          key={step}
          title={t('firstRun.manager.title')}
          lead={t('firstRun.manager.lead')}
        >
          <ManagerStep
            centre={form.getValues()}
            zones={splitZones(zones)}
            onBack={() => setStep('letterhead')}
            onDone={setRecoveryCode}
          />
        </EntrancePage>
      )
    default:
      return step satisfies never
  }
}

function useProfileForm() {
  const [whereabouts] = useState(() =>
    whereaboutsOf(Intl.DateTimeFormat().resolvedOptions().timeZone),
  )
  const defaultValues = firstProfile(whereabouts)
  return { whereabouts, form: useForm({ resolver: zodResolver(CentreProfile), defaultValues }) }
}

interface WelcomeProps {
  readonly form: ProfileForm
  readonly onSetUp: () => void
  readonly onRestore: ReactNode
}

function Welcome({ form, onSetUp, onRestore }: WelcomeProps) {
  const { t } = useTranslation('centre')
  const language = useLanguage()
  const begin = () => {
    form.setValue('letterLanguage', language)
    onSetUp()
  }
  return (
    <EntrancePage
      title={t('firstRun.welcome.title')}
      lead={t('firstRun.welcome.lead')}
      foot={
        <>
          {onRestore}
          <PractiseButton />
        </>
      }
    >
      <Button kind="primary" isWide shortcut="Ctrl+Enter" onPress={begin}>
        {t('firstRun.welcome.setUp')}
      </Button>
    </EntrancePage>
  )
}

interface FirstCodeProps {
  readonly code: string
  readonly onBack: () => void
}

function FirstCode({ code, onBack }: FirstCodeProps) {
  const { t } = useTranslation('centre')
  return (
    <CodeSteps
      code={code}
      note={t('firstRun.code.note')}
      thenWords={t('firstRun.typeBack.lead')}
      busyWords={t('firstRun.typeBack.busy')}
      onBack={onBack}
    />
  )
}
