import type { ComponentType } from 'react'
import { DeskScreen } from './desk-screen.tsx'
import { FieldsScreen } from './fields-screen.tsx'
import { FrameScreen } from './frame-screen.tsx'
import { PartsScreen } from './parts-screen.tsx'
import { PersonScreen } from './person-screen.tsx'
import { ReferralScreen } from './referral-screen.tsx'
import { ReturnScreen } from './return-screen.tsx'

const screens: Readonly<Record<string, ComponentType>> = {
  frame: FrameScreen,
  fields: FieldsScreen,
  desk: DeskScreen,
  parts: PartsScreen,
  person: PersonScreen,
  referral: ReferralScreen,
  return: ReturnScreen,
}

/** One screen of the gallery by its name in the address. */
export function Screens({ screen }: { readonly screen: string }) {
  const Screen = screens[screen] ?? FrameScreen
  return <Screen />
}
