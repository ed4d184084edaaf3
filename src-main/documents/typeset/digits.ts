const PERSIAN_ZERO = 0x06f0

/** ASCII digits as this language writes them: Persian has its own, the others keep them. */
export function digitsOf(language: string, text: string | number): string {
  const ascii = String(text)
  if (!language.startsWith('fa')) return ascii
  return ascii.replace(/[0-9]/gu, (digit) => String.fromCodePoint(PERSIAN_ZERO + Number(digit)))
}
