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
const traces = ['Default/History', 'Default/Top Sites', 'segmentation_platform']
/** Where it keeps the fields of a page as they are being typed, to bring them back after a crash. */
const typed = 'Default/Sessions'

export function prepareProfile(profile: string): void {
  forgetTraces(profile)
  mkdirSync(join(profile, 'Default'), { recursive: true })
  keepFromWriting(join(profile, typed))
  const file = join(profile, 'Default', 'Preferences')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(preferences))
}

/** No switch turns it off. Where a file stands, Chromium can make no folder, and does without. */
function keepFromWriting(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(folder, '')
}

/** At the end, and after an end that did not come to it also at the start. */
export function forgetTraces(profile: string): void {
  for (const trace of traces) rmSync(join(profile, trace), { recursive: true, force: true })
}
