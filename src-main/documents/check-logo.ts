import type { Logo } from '#contract/centre.contract.ts'
import { logoOnPaper } from './letterhead.ts'
import type { Press } from './press.ts'

/** Sets the logo once as every letter will; throws UnusablePicture, which would else stop them all. */
export async function checkLogo({ set }: Press, logo: Logo): Promise<void> {
  await set({ language: 'en', title: '', madeAt: new Date(0), content: [logoOnPaper(logo)] })
}
