import type { TestDesk } from '#support/open-desk.ts'

/** A preview is gone with the session that had it set, and once others have taken its place. */
export function keptPreview({ desk }: TestDesk): string {
  return desk.open()!.parts.press.keepPreview(new TextEncoder().encode('%PDF-'))
}
