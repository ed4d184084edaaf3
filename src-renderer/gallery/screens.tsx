import { FrameScreen } from './frame-screen.tsx'

/** One screen of the gallery by its name in the address. */
export function Screens({ screen }: { readonly screen: string }) {
  switch (screen) {
    default:
      return <FrameScreen />
  }
}
