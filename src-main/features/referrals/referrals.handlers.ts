import type { referralsActsContract } from '#contract/referrals-acts.contract.ts'
import type { referralsDraftsContract } from '#contract/referrals-drafts.contract.ts'
import type { referralsSlipsContract } from '#contract/referrals-slips.contract.ts'
import type { referralsContract } from '#contract/referrals.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { issueReferral, previewReferral, reissueReferral } from './issue.service.ts'
import { readable } from './own-referral.ts'
import { askForSlip, cancel, close, deliver, reopen, withdraw } from './progress.service.ts'
import { viewLabels, viewReferral } from './referral-view.ts'
import { listReferrals } from './referrals.repository.ts'
import { findByCode, recordSlip } from './slip.service.ts'
import { undo } from './undo.service.ts'
import { discardDraft, saveDraft, startReferral } from './write-draft.service.ts'

type ReferralMessages = typeof referralsContract &
  typeof referralsDraftsContract &
  typeof referralsActsContract &
  typeof referralsSlipsContract

export const referralsHandlers: HandlersOf<ReferralMessages> = {
  'referrals.start': startReferral,
  'referrals.list': async (context, { personId, open }) =>
    viewLabels(context, await listReferrals(context.db, { personId, open })),
  'referrals.get': async (context, { id }) => viewReferral(context, await readable(context, id)),
  'referrals.findByCode': findByCode,
  'referrals.saveDraft': saveDraft,
  'referrals.discardDraft': discardDraft,
  'referrals.preview': previewReferral,
  'referrals.issue': issueReferral,
  'referrals.reissue': reissueReferral,
  'referrals.recordSlip': recordSlip,
  'referrals.undo': undo,
  'referrals.deliver': deliver,
  'referrals.askForSlip': askForSlip,
  'referrals.withdraw': withdraw,
  'referrals.cancel': cancel,
  'referrals.close': close,
  'referrals.reopen': reopen,
}
