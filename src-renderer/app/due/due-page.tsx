import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueItem, DueStep } from '#contract/due.contract.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { DueList } from '#features/due/due-list.tsx'
import { MarkStepDialog } from '#features/plans/view/mark-step-dialog.tsx'
import { useOpenLetter } from '#features/referrals/list/letters.tsx'
import { SlipDialog } from '#features/referrals/list/slip-dialog.tsx'
import { Page } from '#ui/page.tsx'

/** What letters and plans ask to be done; a line opens what it is about, a step is marked as done on the spot. */
export function DuePage() {
  const { t } = useTranslation('due')
  const navigate = useNavigate()
  const openLetter = useOpenLetter()
  const [slip, setSlip] = useState<ReferralLabel>()
  const [marked, setMarked] = useState<DueStep>()
  const open = (item: DueItem) => {
    if (item.kind === 'erasure') {
      void navigate({ to: '/privacy', search: { tab: 'requests' } })
    } else if ('person' in item) {
      void navigate({ to: '/people/$id', params: { id: item.person.id } })
    } else if ('plan' in item) {
      const { id } = item.plan.person
      void navigate({ to: '/people/$id', params: { id }, search: { tab: 'plan' } })
    } else if (item.referral.mine) openLetter(item.referral)
    else setSlip(item.referral)
  }
  return (
    <Page title={t('title')}>
      <DueList onOpen={open} onMark={setMarked} />
      {slip && <SlipDialog key={slip.id} letter={slip} onClose={() => setSlip(undefined)} />}
      {marked && (
        <MarkStepDialog
          key={marked.step.id}
          step={marked.step}
          planVersion={marked.plan.version}
          isOpen
          onClose={() => setMarked(undefined)}
        />
      )}
    </Page>
  )
}
