import { toAsciiDigits } from '#contract/script/digits.ts'
import { layoutVariants } from '#contract/script/keyboard-layout.ts'

/** The same keys on an English keyboard. */
export function retypedOnLatin(text: string): string {
  const variant = layoutVariants(text).find(({ layout }) => layout === 'en')
  return toAsciiDigits(variant?.text ?? text)
}
