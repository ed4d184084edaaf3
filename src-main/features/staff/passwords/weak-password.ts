import type { PasswordWeakness } from '#contract/staff.contract.ts'

/** A password that would be guessed, refused before anything is sealed with it. */
export class WeakPassword extends Error {
  override readonly name = 'WeakPassword'
  readonly weakness: PasswordWeakness

  constructor(weakness: PasswordWeakness) {
    super(weakness)
    this.weakness = weakness
  }
}
