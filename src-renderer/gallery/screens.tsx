import type { ComponentType } from 'react'
import { FieldsScreen } from './fields-screen.tsx'
import { FrameScreen } from './frame-screen.tsx'

const screens: Readonly<Record<string, ComponentType>> = {
  frame: FrameScreen,
  fields: FieldsScreen,
}

/** One screen of the gallery by its name in the address. */
export function Screens({ screen }: { readonly screen: string }) {
  const Screen = screens[screen] ?? FrameScreen
  return <Screen />
}
