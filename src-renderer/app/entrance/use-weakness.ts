import { useEffect, useState } from 'react'
import { send } from '#app/desk.ts'
import type { PasswordWeakness } from '#contract/staff.contract.ts'

/** A pause this long after the last key, and the password is weighed. */
const pause = 300

type Weighed = Readonly<{ of: string; weakness: PasswordWeakness | null }>

/** Undefined until it has been weighed as it stands; null when it is good. Not kept in any cache. */
export function useWeakness(
  password: string,
  known: readonly string[],
): PasswordWeakness | null | undefined {
  const [weighed, setWeighed] = useState<Weighed>()
  const asked = JSON.stringify([password, known])
  useEffect(() => {
    let isCurrent = password !== ''
    const weigh = async (): Promise<void> => {
      const { weakness } = await send('desk.weighPassword', { password, known: [...known] })
      if (isCurrent) setWeighed({ of: asked, weakness })
    }
    // Not weighed is no harm: the password is weighed again before it is set.
    const timer = isCurrent ? setTimeout(() => void weigh().catch(() => undefined), pause) : 0
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` says both
  }, [asked])
  return password === '' || weighed?.of !== asked ? undefined : weighed.weakness
}
