import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrillDialog } from '#features/upkeep/drill-dialog.tsx'
import { Button } from '#ui/button.tsx'

/** Opens the monthly exercise. */
export function DrillButton() {
  const { t } = useTranslation('upkeep')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('drill.begin')}</Button>
      {isOpen && <DrillDialog onClose={() => setOpen(false)} />}
    </>
  )
}
