import { useState } from 'react'
import { useCentre } from '#app/centre.ts'
import { useSession } from '#app/session.ts'
import { AfterRemoval } from '#features/staff/colleagues/after-removal.tsx'
import { Colleagues } from '#features/staff/colleagues/colleagues.tsx'
import { KeysCard } from '#features/staff/keys/keys-card.tsx'
import { RenewCode } from '#features/staff/keys/renew-code.tsx'
import { RenewKeys } from '#features/staff/keys/renew-keys.tsx'
import { Stack } from '#ui/page.tsx'

/** Who works here, and the keys they work with. */
export function StaffSettings() {
  const [removed, setRemoved] = useState<string>()
  const [renewing, setRenewing] = useState<'keys' | 'code'>()
  const session = useSession()
  // The door of the practice centre knows one password for all: it stays.
  const { practice } = useCentre()
  const mayRenew = !practice && (session?.may('keys.renew') ?? false)
  const close = () => setRenewing(undefined)
  return (
    <Stack>
      <Colleagues onRemoved={setRemoved} />
      {mayRenew && (
        <KeysCard onRenewKeys={() => setRenewing('keys')} onRenewCode={() => setRenewing('code')} />
      )}
      {removed && mayRenew && (
        <AfterRemoval
          name={removed}
          onClose={() => setRemoved(undefined)}
          onRenewKeys={() => {
            setRemoved(undefined)
            setRenewing('keys')
          }}
        />
      )}
      {renewing === 'keys' && <RenewKeys onClose={close} />}
      {renewing === 'code' && <RenewCode onClose={close} />}
    </Stack>
  )
}
