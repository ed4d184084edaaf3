import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { Button } from '#ui/button.tsx'
import { Kbd } from '#ui/kbd.tsx'

/** Only a file can say it: of somebody known it does, of nobody there is none. */
export function useAsksReading({ control }: IntakeForm): boolean {
  const [known, isAnonymous] = useWatch({ control, name: ['known', 'isAnonymous'] })
  return known === null && !isAnonymous
}

/** No stop of Tab: who is not asked, which is most people, costs no key. */
export function ReadingButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('visits')
  return (
    <Button kind="plain" excludeFromTabOrder aria-expanded={false} onPress={onPress}>
      {t('intake.reading')} <Kbd keys="R" />
    </Button>
  )
}
