import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { ReturnFormat, type MonthlyReturn } from '#contract/returns.contract.ts'
import { ExportDialog } from '#features/returns/head/export-dialog.tsx'
import { SignDialog } from '#features/returns/signing/sign-dialog.tsx'
import { useToday } from '#i18n/centre-clock.ts'
import { Button } from '#ui/button.tsx'
import { Latin } from '#ui/latin.tsx'

interface ReturnActionsProps {
  readonly monthly: MonthlyReturn
  readonly onSigned: () => void
}

/** The return leaves as a file, or is signed. */
export function ReturnActions({ monthly, onSigned }: ReturnActionsProps) {
  const { t } = useTranslation('returns')
  const session = useSession()
  const today = useToday()
  const [open, setOpen] = useState<ReturnFormat | 'sign'>()
  const close = () => setOpen(undefined)
  const { month, lastDay, state, edition, papers } = monthly
  const which = { month, edition: state === 'signed' ? edition : null }
  const maySign = session?.may('returns.sign') && state === 'draft' && today > lastDay
  return (
    <>
      {ReturnFormat.options.map((format) => (
        <Button key={format} onPress={() => setOpen(format)}>
          <Latin>{format.toUpperCase()}</Latin>
        </Button>
      ))}
      {maySign && (
        <Button kind="primary" onPress={() => setOpen('sign')}>
          {t('action.sign')}
        </Button>
      )}
      {open === 'sign' && <SignDialog month={month} onClose={close} onSigned={onSigned} />}
      {open && open !== 'sign' && (
        <ExportDialog which={which} papers={papers} format={open} onClose={close} />
      )}
    </>
  )
}
