import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { actsOn, hasFinalAnswer, type ReferralAct } from '#contract/referral-states.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { DiscardDraft } from '#features/referrals/discard-draft.tsx'
import { type Asked, AskedDialog } from '#features/referrals/letter/asked-dialog.tsx'
import styles from '#features/referrals/letter/letter-acts.module.css'
import {
  papersInForce,
  usePrintBoth,
  usePrintCopy,
  useSavePaper,
} from '#features/referrals/letter/use-print.ts'
import { useLetterAct } from '#features/referrals/referral.queries.ts'
import { Button } from '#ui/button.tsx'
import { MenuButton, type MenuChoice } from '#ui/menu-button.tsx'

interface LetterActsProps {
  readonly letter: Referral
}

/** What can be done to the letter as it now stands: the next act first, what is done more seldom behind a menu. */
export function LetterActs({ letter }: LetterActsProps) {
  const [asked, setAsked] = useState<Asked>()
  const props: ActsProps = { letter, acts: new Set(actsOn(letter)), onAsk: setAsked }
  return (
    <div className={styles['acts']}>
      {letter.state === 'draft' ? (
        <DraftActs letter={letter} />
      ) : (
        <>
          <NextActs {...props} />
          <PrintButton letter={letter} />
          <MoreActs {...props} />
        </>
      )}
      {asked && <AskedDialog asked={asked} letter={letter} onClose={() => setAsked(undefined)} />}
    </div>
  )
}

interface ActsProps extends LetterActsProps {
  readonly acts: ReadonlySet<ReferralAct>
  readonly onAsk: (asked: Asked) => void
}

function DraftActs({ letter }: LetterActsProps) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const { id } = letter
  return (
    <>
      <Button
        kind="primary"
        onPress={() => void navigate({ to: '/letters/write', search: { draft: id } })}
      >
        {t('act.continue')}
      </Button>
      <DiscardDraft letter={letter} />
    </>
  )
}

/** What usually comes next. */
function NextActs({ letter, acts, onAsk }: ActsProps) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const reopen = useLetterAct('referrals.reopen')
  const onError = useTellFailure('referrals')
  const { id, version } = letter
  const isRefused = letter.state === 'rejected' && letter.nextId === null
  return (
    <>
      {acts.has('accept') && !hasFinalAnswer(letter.state) && (
        <Button kind="primary" onPress={() => onAsk('slip')}>
          {t('act.recordSlip')}
        </Button>
      )}
      {isRefused && (
        <Button
          kind="primary"
          onPress={() => void navigate({ to: '/letters/write', search: { after: id } })}
        >
          {t('act.reroute')}
        </Button>
      )}
      {acts.has('close') && (
        <Button kind={isRefused ? 'quiet' : 'primary'} onPress={() => onAsk('close')}>
          {t('act.close')}
        </Button>
      )}
      {acts.has('deliver') && <Button onPress={() => onAsk('deliver')}>{t('act.deliver')}</Button>}
      {acts.has('reopen') && (
        <Button onPress={() => reopen.mutate({ id, version }, { onError })}>
          {t('act.reopen')}
        </Button>
      )}
    </>
  )
}

function PrintButton({ letter }: LetterActsProps) {
  const { t } = useTranslation('referrals')
  const printBoth = usePrintBoth()
  return (
    <Button shortcut="Ctrl+P" onPress={() => void printBoth(letter)}>
      {t('act.print')}
    </Button>
  )
}

function MoreActs({ letter, acts, onAsk }: ActsProps) {
  const { t } = useTranslation('referrals')
  const navigate = useNavigate()
  const sheets = useSheetChoices(letter)
  const { id } = letter
  const choice = (act: ReferralAct, label: string, onPress: () => void): MenuChoice[] =>
    acts.has(act) ? [{ id: act, label, onPress, isDangerous: act === 'cancel' }] : []
  const writeAnew = () => void navigate({ to: '/letters/write', search: { again: id } })
  return (
    <MenuButton
      label={t('more.label')}
      groups={[
        {
          id: 'record',
          title: t('more.record'),
          choices: [
            ...(hasFinalAnswer(letter.state)
              ? choice('accept', t('act.anotherAnswer'), () => onAsk('slip'))
              : []),
            ...choice('ask', t('act.askForSlip'), () => onAsk('ask')),
            ...choice('withdraw', t('act.withdraw'), () => onAsk('withdraw')),
          ],
        },
        {
          id: 'change',
          title: t('more.change'),
          choices: [
            ...choice('reissue', t('act.reissue'), writeAnew),
            ...choice('cancel', t('act.cancelLetter'), () => onAsk('cancel')),
          ],
        },
        { id: 'sheets', title: t('more.sheets'), choices: sheets },
      ]}
    />
  )
}

function useSheetChoices(letter: Referral): MenuChoice[] {
  const { t } = useTranslation('referrals')
  const save = useSavePaper()
  const printCopy = usePrintCopy()
  const papers = papersInForce(letter)
  return [
    ...papers.map(({ id, kind }) => ({
      id: `copy-${id}`,
      label: t(kind === 'client-slip' ? 'act.copySlip' : 'act.copyLetter'),
      onPress: () => printCopy.mutate(id),
    })),
    ...papers.map(({ id, kind }) => ({
      id,
      label: t(kind === 'client-slip' ? 'act.saveSlip' : 'act.saveLetter'),
      onPress: () => save.mutate(id),
    })),
  ]
}
