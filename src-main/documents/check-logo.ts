import type { Logo } from '#contract/centre.contract.ts'
import { logoOnPaper } from './letterhead.ts'
import type { Setter } from './press.ts'

/** Sets the logo once as every letter will; throws UnusablePicture, which would else stop them all. */
export async function checkLogo({ set }: Setter, logo: Logo): Promise<void> {
  await set({ language: 'en', title: '', madeAt: new Date(0), content: [logoOnPaper(logo)] })
}

/** Where nothing else is to be set. */
export async function checkLogoAlone(setter: Setter, logo: Logo): Promise<void> {
  await checkLogo(setter, logo).finally(setter.end)
}
