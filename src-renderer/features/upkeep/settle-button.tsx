import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { Happened } from '#contract/upkeep.contract.ts'
import { Button } from '#ui/button.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** A manager has seen to it: it leaves the page and stays in the log, with who said so. */
export function SettleButton({ happened: { event, seq } }: { readonly happened: Happened }) {
  const { t } = useTranslation('upkeep')
  const queryClient = useQueryClient()
  const tell = useTellFailure('upkeep')
  const settle = useMutation({
    mutationFn: () => send('upkeep.settle', { event, seq }),
    onSuccess: () => announce({ words: (say) => say('upkeep:event.settled') }),
    onError: tell,
    onSettled: () => queryClient.invalidateQueries({ queryKey: upkeepQueries.all() }),
  })
  return (
    <Button kind="plain" isDisabled={settle.isPending} onPress={() => settle.mutate()}>
      {t('event.settle')}
    </Button>
  )
}
