/**
 * Why the desk is locked. `left`: somebody walked away or handed over. `next`: somebody else is signing in. `suspend`: the
 * machine is about to sleep and gives no time. `end`: the program closes.
 */
export type LockReason = 'left' | 'next' | 'suspend' | 'end'
