import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { Need } from '#contract/needs.contract.ts'
import { EndNeedDialog } from '#features/needs/end-need-dialog.tsx'
import { useReopenNeed } from '#features/needs/needs.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Prose } from '#ui/prose.tsx'
import { RecordItem } from '#ui/record-list.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface NeedItemProps {
  readonly need: Need
  /** Of a case of the one who looks: letters are written for those. */
  readonly isMine: boolean
}

/** One need: what it is, since when, how it ended, and what can be done about it. */
export function NeedItem({ need, isMine }: NeedItemProps) {
  const { t } = useTranslation(['needs', 'lists'])
  const format = useFormat()
  const { topic, detail, presentedOn, endedOn } = need
  return (
    <RecordItem
      title={
        <>
          {topic ? t(`lists:need.${topic}`) : t('needs:hidden')}
          <Ending need={need} />
        </>
      }
      detail={detail && <Prose>{detail}</Prose>}
      when={
        endedOn
          ? t('needs:fromTo', { from: format.day(presentedOn), to: format.day(endedOn) })
          : t('needs:from', { from: format.day(presentedOn) })
      }
    >
      <NeedActs need={need} isMine={isMine} />
    </RecordItem>
  )
}

function Ending({ need }: { readonly need: Need }) {
  const { ending, unmetReason, sensitive, topicOnly } = need
  const { t } = useTranslation(['needs', 'lists'])
  return (
    <>
      {topicOnly ? null : ending ? (
        <Chip tone={ending === 'met' ? 'good' : 'plain'}>{t(`lists:need-ending.${ending}`)}</Chip>
      ) : (
        <Chip tone="attention">{t('needs:open')}</Chip>
      )}
      {unmetReason && <Chip>{t(`lists:unmet-reason.${unmetReason}`)}</Chip>}
      {sensitive && <Chip tone="crisis">{t('needs:sensitive')}</Chip>}
    </>
  )
}

function NeedActs({ need, isMine }: NeedItemProps) {
  const { t } = useTranslation('needs')
  const { history } = useRouter()
  const session = useSession()
  const reopen = useReopenNeed()
  const [isEnding, setEnding] = useState(false)
  const { id, version, ending, mayEnd } = need
  const mayRefer = isMine && !ending && session?.may('referrals.write')
  const openAgain = () =>
    reopen.mutate(
      { id, version },
      { onSuccess: () => announce({ words: (say) => say('needs:reopened') }) },
    )
  return (
    <>
      {mayRefer && (
        <Button kind="plain" onPress={() => history.push(`/letters/write?need=${id}`)}>
          {t('refer')}
        </Button>
      )}
      {mayEnd && !ending && (
        <Button kind="plain" onPress={() => setEnding(true)}>
          {t('end.action')}
        </Button>
      )}
      {mayEnd && ending && (
        <Button kind="plain" isDisabled={reopen.isPending} onPress={openAgain}>
          {t('reopen')}
        </Button>
      )}
      <EndNeedDialog need={need} isOpen={isEnding} onClose={() => setEnding(false)} />
    </>
  )
}
