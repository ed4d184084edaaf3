import { useMutation } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { saveDraftsNow } from '#app/drafts/draft-keeper.ts'
import { SessionContext } from '#app/session.ts'
import { isPermission, may } from '#contract/permissions.ts'
import type { SignedIn } from '#contract/staff.contract.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'

interface SessionProviderProps {
  readonly signedIn: SignedIn
  readonly children: ReactNode
}

async function lockDesk() {
  await saveDraftsNow()
  return send('desk.lock', {})
}

/** Who is signed in, for the frame; and the keys that leave the desk. */
export function SessionProvider({ signedIn, children }: SessionProviderProps) {
  const { t } = useTranslation('staff')
  const { mutate } = useMutation({ mutationFn: lockDesk })
  const { staffId, name, role } = signedIn
  const session = useMemo(
    () => ({
      staffId,
      name,
      role: t(`role.${role}`),
      may: (permission: string) => isPermission(permission) && may(role, permission),
      // The page that comes after a lock asks for a sign-in word and shows nobody's.
      lock: () => mutate(),
      switchUser: () => mutate(),
    }),
    [staffId, name, role, t, mutate],
  )
  const { lock } = session
  useShortcut({ keys: 'Ctrl+L', describe: () => t('lock'), run: lock, everywhere: true })
  useShortcut({
    keys: 'Ctrl+Shift+U',
    describe: () => t('switchUser'),
    run: lock,
    everywhere: true,
  })
  return <SessionContext value={session}>{children}</SessionContext>
}
