import type { Reader, Writer } from '#main/store/database.ts'

/** The person, and every file that went into theirs: the log knows what was done on each before. */
export async function listFileIds(db: Reader, personId: string): Promise<string[]> {
  const merged = await db
    .selectFrom('merge')
    .select('other_id')
    .where('person_id', '=', personId)
    .execute()
  const ids = [personId]
  for (const { other_id: otherId } of merged) ids.push(...(await listFileIds(db, otherId)))
  return ids
}

/** Everything that is about a person and has an id of its own: what was half-typed on it is kept under that. */
export async function listRecordIds(db: Reader, personId: string): Promise<string[]> {
  const tables = ['visit', 'need', 'service_given', 'consent', 'plan', 'referral'] as const
  const ids = [personId]
  for (const table of tables) {
    const rows = await db.selectFrom(table).select('id').where('person_id', '=', personId).execute()
    ids.push(...rows.map(({ id }) => id))
  }
  const steps = await db
    .selectFrom('plan_step')
    .innerJoin('plan_goal', 'plan_goal.id', 'goal_id')
    .innerJoin('plan', 'plan.id', 'plan_id')
    .select('plan_step.id')
    .where('plan.person_id', '=', personId)
    .execute()
  return [...ids, ...steps.map(({ id }) => id)]
}

export type HelpOn = Readonly<{ id: string; day: string }>

export async function listHelp(db: Reader, personId: string): Promise<HelpOn[]> {
  return db
    .selectFrom('service_given')
    .select(['id', 'day'])
    .where('person_id', '=', personId)
    .execute()
}

export async function updateAgeBand(db: Writer, helpId: string, band: string): Promise<void> {
  await db.updateTable('service_given').set({ age_band: band }).where('id', '=', helpId).execute()
}

/** Names, contacts, what the identity said before, and the days that tell who it was. */
export async function eraseIdentity(
  db: Writer,
  personId: string,
  { on, fileNumber }: Readonly<{ on: string; fileNumber: string }>,
): Promise<void> {
  for (const table of [
    'person_name',
    'person_contact',
    'correction',
    'case_note',
    'residence',
  ] as const) {
    await db.deleteFrom(table).where('person_id', '=', personId).execute()
  }
  await db
    .updateTable('household')
    .set(({ eb }) => ({ head_person_id: null, version: eb('version', '+', 1) }))
    .where('head_person_id', '=', personId)
    .execute()
  await db
    .updateTable('person')
    .set(({ eb }) => ({
      file_number: fileNumber,
      birth: null,
      birth_precision: null,
      literacy: null,
      source: null,
      zone_id: null,
      address: '',
      landmark: '',
      household_id: null,
      household_role: null,
      household_since: null,
      alert: '',
      guardian: '',
      anonymised_on: on,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', personId)
    .execute()
  await db
    .updateTable('case_team')
    .set({ until: on })
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute()
}

/** What is kept of the files that went into theirs, and of those that went into these. */
export async function eraseMerges(db: Writer, personId: string): Promise<void> {
  const merges = await db
    .selectFrom('merge')
    .select('other_id')
    .where('person_id', '=', personId)
    .execute()
  for (const { other_id: otherId } of merges) await eraseMerges(db, otherId)
  // Where they stood in an old register, which lies elsewhere.
  await db.deleteFrom('register_import_person').where('person_id', '=', personId).execute()
  await db.deleteFrom('merge').where('person_id', '=', personId).execute()
}

/** Nobody is compared with who is nobody any more. */
export async function eraseLookAlikes(db: Writer, personId: string): Promise<void> {
  for (const side of ['one_id', 'other_id'] as const) {
    await db.deleteFrom('look_alike').where(side, '=', personId).execute()
  }
  await db.deleteFrom('look_alike_seen').where('person_id', '=', personId).execute()
}

/** A household of which nobody is left, nor anybody known who lived there, says where nobody lives. */
export async function clearEmptyHouseholds(db: Writer): Promise<void> {
  const empty = await db
    .selectFrom('household')
    .select('id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('person').select('person.id').whereRef('household_id', '=', 'household.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('residence')
            .select('residence.id')
            .whereRef('residence.household_id', '=', 'household.id'),
        ),
      ),
    )
    .execute()
  for (const { id } of empty) {
    await db
      .updateTable('household')
      .set({ address: '', landmark: '' })
      .where('id', '=', id)
      .where(({ or, eb }) => or([eb('address', '<>', ''), eb('landmark', '<>', '')]))
      .execute()
    await db.deleteFrom('household_address').where('household_id', '=', id).execute()
  }
}

/** What was written in words at visits, of needs, help and consent; that they were stays. */
export async function eraseWords(db: Writer, personId: string): Promise<void> {
  await db.updateTable('visit').set({ remark: '' }).where('person_id', '=', personId).execute()
  await db.updateTable('need').set({ detail: '' }).where('person_id', '=', personId).execute()
  const consents = db.updateTable('consent').where('person_id', '=', personId)
  await consents.set({ reason: '' }).where('decision', '<>', 'override').execute()
  // What the law allowed without consent always has its reason: a dash, that there was one.
  await consents.set({ reason: '–' }).where('decision', '=', 'override').execute()
}

/** The plan's words; that there was one, its goals and how they ended stay. */
export async function erasePlans(db: Writer, personId: string): Promise<void> {
  const plans = (
    await db.selectFrom('plan').select('id').where('person_id', '=', personId).execute()
  ).map(({ id }) => id)
  for (const id of plans) {
    await db
      .updateTable('plan')
      .set(({ eb }) => ({
        ...noWords,
        number: `X-${id.slice(-12)}`,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
    await db
      .updateTable('plan_step')
      .set({ text: '–', who: '', done_how: '' })
      .where('goal_id', 'in', (query) =>
        query.selectFrom('plan_goal').select('plan_goal.id').where('plan_id', '=', id),
      )
      .execute()
    await db.updateTable('plan_goal').set({ text: '–' }).where('plan_id', '=', id).execute()
  }
}

/** Plans and forms as they were given to the person, with what they said; letters go with their own records. */
export async function erasePapers(db: Writer, personId: string): Promise<void> {
  await db
    .deleteFrom('paper')
    .where('person_id', '=', personId)
    .where('referral_id', 'is', null)
    .execute()
}

const noWords = {
  own_words: '',
  strengths_person: '',
  strengths_family: '',
  strengths_neighbourhood: '',
  refused: '',
  took_part: '',
  conclusion: '',
} as const

export async function listLetterIds(db: Reader, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('referral')
    .select('id')
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ id }) => id)
}

/** What the letter said, its sheets and its code; to whom it went, when and how it ended stay. */
export async function eraseLetter(db: Writer, id: string): Promise<void> {
  await db
    .updateTable('referral')
    .set(({ eb }) => ({
      ask: '',
      client_words: '',
      summary: '',
      strengths: '',
      done_already: '',
      enclosed: '',
      bring: '',
      shared: '[]',
      translation: null,
      client_phone: null,
      appointment_at: '',
      short_code: null,
      reason: '',
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await db
    .updateTable('referral_event')
    .set({ remark: '', before: null })
    .where('referral_id', '=', id)
    .execute()
  await db.deleteFrom('paper').where('referral_id', '=', id).execute()
}

/** The number under which the letters went out stands on paper elsewhere. */
export async function eraseOutgoingNumbers(db: Writer, personId: string): Promise<void> {
  await db
    .updateTable('referral')
    .set({ outgoing_number: null })
    .where('person_id', '=', personId)
    .execute()
}

/** Decisions about the person keep their day and ground, and no words. */
export async function eraseDecisions(db: Writer, personId: string): Promise<void> {
  await db.deleteFrom('retention_hold').where('person_id', '=', personId).execute()
  await db
    .updateTable('erasure_request')
    .set({ asker_name: '', reason: '', extended_why: '' })
    .where('person_id', '=', personId)
    .where('state', '<>', 'refused')
    .execute()
  await db
    .updateTable('erasure_request')
    .set({ asker_name: '', reason: '–', extended_why: '' })
    .where('person_id', '=', personId)
    .where('state', '=', 'refused')
    .execute()
  await db
    .updateTable('emergency_access')
    .set({ reason: '–' })
    .where('person_id', '=', personId)
    .execute()
  await db
    .updateTable('restricted_file')
    .set({ reason: '–', lifted_why: '' })
    .where('person_id', '=', personId)
    .execute()
  await db
    .updateTable('processing_restriction')
    .set({ reason: '', asker_name: '', lifted_why: '' })
    .where('person_id', '=', personId)
    .execute()
}

/** Whatever anybody has half-typed that names a record of the person. */
export async function deleteDraftsNaming(db: Writer, personId: string): Promise<void> {
  await db.deleteFrom('draft').where('value', 'like', `%${personId}%`).execute()
}
