import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'

/** The way to the monthly exercise; the page holds it, for it must outlive the trouble it sets right. */
export function DrillButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('upkeep')
  return <Button onPress={onPress}>{t('drill.begin')}</Button>
}
