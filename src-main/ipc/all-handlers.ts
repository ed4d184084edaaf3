import { accessHandlers } from '#main/features/access/access.handlers.ts'
import { auditHandlers } from '#main/features/audit/audit.handlers.ts'
import { centreHandlers } from '#main/features/centre/centre.handlers.ts'
import { conditionHandlers } from '#main/features/condition/condition.handlers.ts'
import { consentHandlers } from '#main/features/consent/consent.handlers.ts'
import { directoryHandlers } from '#main/features/directory/directory.handlers.ts'
import { documentsHandlers } from '#main/features/documents/documents.handlers.ts'
import { draftsHandlers } from '#main/features/drafts/drafts.handlers.ts'
import { dueHandlers } from '#main/features/due/due.handlers.ts'
import { formsHandlers } from '#main/features/forms/forms.handlers.ts'
import { needsHandlers } from '#main/features/needs/needs.handlers.ts'
import { duplicatesHandlers } from '#main/features/people/duplicates/duplicates.handlers.ts'
import { streetsHandlers } from '#main/features/people/streets/streets.handlers.ts'
import { homesHandlers } from '#main/features/people/homes/homes.handlers.ts'
import { importingHandlers } from '#main/features/people/importing/importing.handlers.ts'
import { mergingHandlers } from '#main/features/people/merging/merging.handlers.ts'
import { peopleHandlers } from '#main/features/people/people.handlers.ts'
import { plansHandlers } from '#main/features/plans/plans.handlers.ts'
import { privacyHandlers } from '#main/features/privacy/privacy.handlers.ts'
import { referralsHandlers } from '#main/features/referrals/referrals.handlers.ts'
import { restoreHandlers } from '#main/features/restore/restore.handlers.ts'
import { restrictedHandlers } from '#main/features/restricted/restricted.handlers.ts'
import { returnsHandlers } from '#main/features/returns/returns.handlers.ts'
import { searchHandlers } from '#main/features/people/people.search.handlers.ts'
import { servicesHandlers } from '#main/features/services/services.handlers.ts'
import { staffHandlers } from '#main/features/staff/staff.handlers.ts'
import { timelineHandlers } from '#main/features/people/timeline/timeline.handlers.ts'
import { upkeepHandlers } from '#main/features/upkeep/upkeep.handlers.ts'
import { visitsHandlers } from '#main/features/visits/visits.handlers.ts'
import type { Handlers } from './handlers.ts'

/** One handler for every message of the contract: a missing one does not compile. */
export const handlers: Handlers = {
  ...accessHandlers,
  ...auditHandlers,
  ...centreHandlers,
  ...conditionHandlers,
  ...consentHandlers,
  ...directoryHandlers,
  ...documentsHandlers,
  ...draftsHandlers,
  ...dueHandlers,
  ...formsHandlers,
  ...needsHandlers,
  ...duplicatesHandlers,
  ...homesHandlers,
  ...importingHandlers,
  ...streetsHandlers,
  ...mergingHandlers,
  ...peopleHandlers,
  ...plansHandlers,
  ...privacyHandlers,
  ...referralsHandlers,
  ...restoreHandlers,
  ...restrictedHandlers,
  ...returnsHandlers,
  ...searchHandlers,
  ...servicesHandlers,
  ...staffHandlers,
  ...timelineHandlers,
  ...upkeepHandlers,
  ...visitsHandlers,
}
