import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actsOn, type ReferralAct } from '#contract/referral-states.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import {
  AskDialog,
  CancelDialog,
  WithdrawDialog,
} from '#features/referrals/letter/remark-dialogs.tsx'
import { CloseDialog } from '#features/referrals/letter/close-dialog.tsx'
import { DeliverDialog } from '#features/referrals/letter/deliver-dialog.tsx'
import styles from '#features/referrals/letter/letter-acts.module.css'
import { papersInForce, usePrintBoth, useSavePaper } from '#features/referrals/letter/use-print.ts'
import { SlipDialog } from '#features/referrals/list/slip-dialog.tsx'
import { useLetterAct } from '#features/referrals/referral.queries.ts'
import { Button } from '#ui/button.tsx'

type Asked = 'slip' | 'deliver' | 'ask' | 'withdraw' | 'cancel' | 'close'

/** What can be done to the letter as it now stands, and no more. */
export function LetterActs({ letter }: { readonly letter: Referral }) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked>()
  const reopen = useLetterAct('referrals.reopen')
  const acts = new Set<ReferralAct>(actsOn(letter))
  const { id, version } = letter
  const isRefused = letter.state === 'rejected' && letter.nextId === null
  const ask = (one: Asked, words: string, isFirst = false) => (
    <Button kind={isFirst ? 'primary' : 'quiet'} onPress={() => setAsked(one)}>
      {words}
    </Button>
  )
  return (
    <div className={styles['acts']}>
      {acts.has('accept') && ask('slip', t('act.recordSlip'), true)}
      {isRefused && (
        <Button
          kind="primary"
          onPress={() => void navigate({ to: '/letters/write', search: { after: id } })}
        >
          {t('act.reroute')}
        </Button>
      )}
      {acts.has('close') && ask('close', t('act.close'), !isRefused)}
      <PrintButtons letter={letter} />
      {acts.has('deliver') && ask('deliver', t('act.deliver'))}
      {acts.has('ask') && ask('ask', t('act.askForSlip'))}
      {acts.has('reissue') && (
        <Button onPress={() => void navigate({ to: '/letters/write', search: { again: id } })}>
          {t('act.reissue')}
        </Button>
      )}
      {acts.has('withdraw') && ask('withdraw', t('act.withdraw'))}
      {acts.has('cancel') && ask('cancel', t('act.cancelLetter'))}
      {acts.has('reopen') && (
        <Button onPress={() => reopen.mutate({ id, version })}>{t('act.reopen')}</Button>
      )}
      {asked && <AskedDialog asked={asked} letter={letter} onClose={() => setAsked(undefined)} />}
    </div>
  )
}

interface AskedDialogProps {
  readonly asked: Asked
  readonly letter: Referral
  readonly onClose: () => void
}

const dialogs = {
  slip: SlipDialog,
  deliver: DeliverDialog,
  ask: AskDialog,
  withdraw: WithdrawDialog,
  cancel: CancelDialog,
  close: CloseDialog,
} as const

function AskedDialog({ asked, ...props }: AskedDialogProps) {
  const Asking = dialogs[asked]
  return <Asking {...props} />
}

function PrintButtons({ letter }: { readonly letter: Referral }) {
  const { t } = useTranslation('referrals')
  const printBoth = usePrintBoth()
  const save = useSavePaper()
  return (
    <>
      <Button shortcut="Ctrl+P" onPress={() => void printBoth(letter)}>
        {t('act.print')}
      </Button>
      {papersInForce(letter).map(({ id, kind }) => (
        <Button key={id} kind="plain" onPress={() => save.mutate(id)}>
          {t('act.save')} ({t(kind === 'client-slip' ? 'letter.slipPaper' : 'letter.letterPaper')})
        </Button>
      ))}
    </>
  )
}
