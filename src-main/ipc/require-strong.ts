import { WeakPassword } from '#main/features/staff/passwords/weak-password.ts'
import type { DeskOptions } from './desk-options.ts'

/** Throws WeakPassword for one that who goes by these names should not have. */
export async function requireStrong(
  { weighPassword }: Pick<DeskOptions, 'weighPassword'>,
  password: string,
  known: readonly string[],
): Promise<void> {
  const weakness = await weighPassword(password, known)
  if (weakness) throw new WeakPassword(weakness)
}
