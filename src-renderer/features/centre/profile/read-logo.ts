import { Logo } from '#contract/centre.contract.ts'

/** The picture as the contract carries it; undefined when it is too large or of another kind. */
export async function readLogo(file: File): Promise<Logo | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')
  return Logo.safeParse({ type: file.type, data: btoa(binary) }).data
}
