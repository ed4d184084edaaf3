import type { Referral } from '#contract/referrals.contract.ts'
import { CloseDialog } from '#features/referrals/letter/close-dialog.tsx'
import { DeliverDialog } from '#features/referrals/letter/deliver-dialog.tsx'
import {
  AskDialog,
  CancelDialog,
  WithdrawDialog,
} from '#features/referrals/letter/remark-dialogs.tsx'
import { SlipDialog } from '#features/referrals/list/slip-dialog.tsx'

const dialogs = {
  slip: SlipDialog,
  deliver: DeliverDialog,
  ask: AskDialog,
  withdraw: WithdrawDialog,
  cancel: CancelDialog,
  close: CloseDialog,
} as const
export type Asked = keyof typeof dialogs

interface AskedDialogProps {
  readonly asked: Asked
  readonly letter: Referral
  readonly onClose: () => void
}

/** What an act on a letter needs to know before it is done. */
export function AskedDialog({ asked, ...props }: AskedDialogProps) {
  const Asking = dialogs[asked]
  return <Asking {...props} />
}
