import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { readLabels } from '#main/features/people/people.service.ts'
import { ageBandOn } from '#main/features/returns/age-band.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { eraseReasons } from '#main/store/audit/erased-reasons.ts'
import { hasOpenVisit } from '#main/features/visits/visit-lookup.service.ts'
import * as erase from './erase.repository.ts'

export type Erasing = Pick<CommandContext, 'db' | 'clock'> &
  Readonly<{ refusal: RefusalOf<'visit-open'> }>

/**
 * Makes a person nobody: names, contacts, birth, address and every word written about them go, with the papers; visits,
 * needs, help, endings and whatever else a return counts stay as they are, so that no number changes, signed or not.
 * The log keeps its rows: of a person they hold the id alone, and no more why anybody acted on the file.
 *
 * @returns what the row of this act says of the reasons it erased: see `eraseReasons`.
 */
export async function anonymise(context: Erasing, personId: string): Promise<string[]> {
  const { db, clock, refusal } = context
  if (await hasOpenVisit(db, personId)) throw refusal('visit-open')
  const birth = (await readLabels(db, new Set([personId]))).get(personId)?.birth ?? null
  await keepAgeBands(context, personId, birth)
  const on = clock.today()
  const files = await erase.listFileIds(db, personId)
  await erase.eraseMerges(db, personId)
  await erase.eraseLookAlikes(db, personId)
  await erase.eraseIdentity(db, personId, { on, fileNumber: `X-${personId.slice(-12)}` })
  await erase.clearEmptyHouseholds(db)
  await erase.eraseWords(db, personId)
  await erase.erasePlans(db, personId)
  await erase.erasePapers(db, personId)
  for (const id of await erase.listLetterIds(db, personId)) await erase.eraseLetter(db, id)
  await erase.eraseOutgoingNumbers(db, personId)
  await erase.eraseDecisions(db, personId)
  const ids = await erase.listRecordIds(db, personId)
  for (const id of ids) await forgetHalfTyped(db, id)
  await erase.deleteDraftsNaming(db, personId)
  await forgetRepliesAbout(db, personId)
  return eraseReasons(db, [...files, ...ids])
}

/** What the returns say of their age, on each day on which they were helped. */
async function keepAgeBands(
  { db }: Erasing,
  personId: string,
  birth: PartialDate | null,
): Promise<void> {
  for (const { id, day } of await erase.listHelp(db, personId)) {
    await erase.updateAgeBand(db, id, ageBandOn(birth, day))
  }
}

/** The text of these letters, with their sheets. */
export async function eraseLetters(
  { db }: Pick<Erasing, 'db'>,
  personId: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await erase.eraseLetter(db, id)
    await forgetHalfTyped(db, id)
  }
  await forgetRepliesAbout(db, personId)
}
