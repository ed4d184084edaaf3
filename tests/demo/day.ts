// One day at the desk, story after story, in one window. What goes wrong says in which story, and ends the day.
import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from './expect.ts'
import { setUpDesk } from '../e2e/support/set-up-desk.ts'
import { expectEveryScreen } from './expect-every-screen.ts'
import { sixYearsAgo } from '../support/long-ago.ts'
import { prepareCentre } from './prepare-centre.ts'
import { openScene, type Scene } from './scene.ts'
import { colleagues } from './stories/colleagues.ts'
import { crisis } from './stories/crisis.ts'
import { dataOfficer } from './stories/data-officer.ts'
import { dataProtection } from './stories/data-protection.ts'
import { emergency } from './stories/emergency.ts'
import { firstRun } from './stories/first-run.ts'
import { formGiven } from './stories/form-given.ts'
import { lockInTheMiddle } from './stories/lock-in-the-middle.ts'
import { lostSlip } from './stories/lost-slip.ts'
import { monthSigned } from './stories/month-signed.ts'
import { morning } from './stories/morning.ts'
import { oldRegister } from './stories/old-register.ts'
import { otherScript } from './stories/other-script.ts'
import { plan } from './stories/plan.ts'
import { referral } from './stories/referral.ts'
import { reissued } from './stories/reissued.ts'
import { restored } from './stories/restored.ts'
import { restricted } from './stories/restricted.ts'
import { rerouted } from './stories/rerouted.ts'
import { practice } from './stories/practice.ts'
import { settings } from './stories/settings.ts'
import { twiceEntered } from './stories/twice-entered.ts'
import { walkIns } from './stories/walk-ins.ts'
import { wholeFile } from './stories/whole-file.ts'
import { wrongLayout } from './stories/wrong-layout.ts'
import type { Story } from './story.ts'

const out = join(import.meta.dirname, '../../out/demo')
const day: readonly Story[] = [
  morning,
  walkIns,
  otherScript,
  twiceEntered,
  wrongLayout,
  lockInTheMiddle,
  crisis,
  referral,
  rerouted,
  reissued,
  lostSlip,
  plan,
  formGiven,
  wholeFile,
  restricted,
  monthSigned,
  oldRegister,
  settings,
  colleagues,
  dataOfficer,
  dataProtection,
  emergency,
  practice,
]

rmSync(out, { recursive: true, force: true })
const data = mkdtempSync(join(tmpdir(), 'okno-demo-'))
try {
  await playAll(join(data, 'new'), [firstRun])
  await setUpDesk(join(data, 'centre'), { now: sixYearsAgo(), fill: prepareCentre })
  await playAll(join(data, 'centre'), day)
  loseStore(join(data, 'centre'))
  await playAll(join(data, 'centre'), [restored])
  expectEveryScreen(out)
  console.log(`The papers and pictures of the day are in ${out}`)
} finally {
  rmSync(data, { recursive: true, force: true })
}

/** As after a power cut on a failing disk: the beginning of the file is left. */
function loseStore(folder: string): void {
  truncateSync(join(folder, 'store/okno.db'), 9000)
}

async function playAll(folder: string, stories: readonly Story[]): Promise<void> {
  await using scene = await openScene(folder, out)
  for (const story of stories) await play(scene, story)
}

async function play(scene: Scene, { title, play: playStory }: Story): Promise<void> {
  try {
    console.log(`${title}: ${await playStory(scene)}`)
    expect(scene.complaints).toEqual([])
    await scene.keyboard.expectNoPointer()
  } catch (error) {
    await scene.page.screenshot({ path: join(out, 'failed.png') })
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The day stopped at "${title}" (see failed.png): ${why}`, { cause: error })
  }
}
