import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { FindSlip } from '#features/referrals/list/find-slip.tsx'
import { LetterTable } from '#features/referrals/list/letter-table.tsx'
import { SlipDialog } from '#features/referrals/list/slip-dialog.tsx'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { Card } from '#ui/card.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Stack } from '#ui/page.tsx'

/** The letters that are out; a slip that came back is found by its code. */
export function Letters() {
  const { t } = useTranslation('referrals')
  const [shown, setShown] = useState<'open' | 'all'>('open')
  const [slip, setSlip] = useState<ReferralLabel>()
  const { data: letters = [] } = useQuery(referralQueries.list(shown === 'open'))
  const open = useOpenLetter()
  return (
    <Stack>
      <FindSlip onFound={setSlip} />
      <Card
        isFlush
        title={t('list.heading')}
        actions={
          <ChoiceChips
            label={t('list.show')}
            hasDigits={false}
            value={shown}
            onChange={setShown}
            choices={[
              { value: 'open', label: t('list.open') },
              { value: 'all', label: t('list.all') },
            ]}
          />
        }
      >
        <LetterTable
          letters={letters}
          isOpenOnly={shown === 'open'}
          onOpen={(letter) => (letter.reads ? open(letter) : setSlip(letter))}
        />
      </Card>
      {slip && <SlipDialog key={slip.id} letter={slip} onClose={() => setSlip(undefined)} />}
    </Stack>
  )
}

/** A draft is opened where it is written, any other letter where it is followed. */
export function useOpenLetter(): (letter: ReferralLabel) => void {
  const navigate = useNavigate()
  return ({ id, state }) =>
    void (state === 'draft'
      ? navigate({ to: '/letters/write', search: { draft: id } })
      : navigate({ to: '/letters/$id', params: { id } }))
}
