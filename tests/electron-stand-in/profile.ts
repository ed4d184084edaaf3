// Chromium's profile in the data folder. Electron's keeps the page's own storage; a browser's keeps more, which is undone here.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const preferences = {
  // What the app asks for by setWebRTCIPHandlingPolicy.
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  history: { saving_disabled: true },
}

/** Where a browser notes the pages it showed, with their addresses and titles. */
const traces = ['Default/History', 'Default/Sessions', 'Default/Top Sites', 'segmentation_platform']

export function prepareProfile(profile: string): void {
  forgetTraces(profile)
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(file, JSON.stringify(preferences))
}

/** At the end, and after an end that did not come to it also at the start. */
export function forgetTraces(profile: string): void {
  for (const trace of traces) rmSync(join(profile, trace), { recursive: true, force: true })
}
