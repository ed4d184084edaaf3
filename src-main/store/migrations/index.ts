import type { Migration } from '../migrate.ts'
import { metaAndAudit } from './0001-meta-and-audit.ts'
import { centreAndStaff } from './0002-centre-and-staff.ts'
import { people } from './0003-people.ts'
import { visitsNeedsServices } from './0004-visits-needs-services.ts'
import { directoryReferralsPapers } from './0005-directory-referrals-papers.ts'
import { plans } from './0006-plans.ts'
import { returns } from './0007-returns.ts'
import { lettersUndone } from './0008-letters-undone.ts'
import { letterDays } from './0009-letter-days.ts'
import { serviceLanguages } from './0010-service-languages.ts'
import { returnLists } from './0011-return-lists.ts'
import { visitTimes } from './0012-visit-times.ts'
import { asRecorded } from './0013-as-recorded.ts'
import { returnHeader } from './0014-return-header.ts'
import { answersPutRight } from './0015-answers-put-right.ts'
import { upkeep } from './0016-upkeep.ts'
import { dataOfficer } from './0017-data-officer.ts'
import { emergencyAccess } from './0018-emergency-access.ts'
import { privacy } from './0019-privacy.ts'
import { restrictedFiles } from './0020-restricted-files.ts'
import { privacyAskers } from './0021-privacy-askers.ts'
import { reasonsErased } from './0022-reasons-erased.ts'
import { merges } from './0023-merges.ts'
import { formerValues } from './0024-former-values.ts'
import { answersExtended } from './0025-answers-extended.ts'
import { lookAlikes } from './0026-look-alikes.ts'
import { registerImports } from './0027-register-imports.ts'
import { homes } from './0028-homes.ts'
import { literacy } from './0029-literacy.ts'
import { streets } from './0030-streets.ts'
import { issuedForms } from './0031-issued-forms.ts'
import { landmarks } from './0032-landmarks.ts'
import { letterTranslations } from './0033-letter-translations.ts'
import { formEditions } from './0034-form-editions.ts'
import { phoneEnds } from './0035-phone-ends.ts'
import { namesByPerson } from './0036-names-by-person.ts'
import { complaintReceipts } from './0037-complaint-receipts.ts'
import { papersWithoutFile } from './0038-papers-without-file.ts'

/** Append only: a migration that shipped is never edited, renamed or moved. */
export const migrations: readonly Migration[] = [
  metaAndAudit,
  centreAndStaff,
  people,
  visitsNeedsServices,
  directoryReferralsPapers,
  plans,
  returns,
  lettersUndone,
  letterDays,
  serviceLanguages,
  returnLists,
  visitTimes,
  asRecorded,
  returnHeader,
  answersPutRight,
  upkeep,
  dataOfficer,
  emergencyAccess,
  privacy,
  restrictedFiles,
  privacyAskers,
  reasonsErased,
  merges,
  formerValues,
  answersExtended,
  lookAlikes,
  registerImports,
  homes,
  literacy,
  streets,
  issuedForms,
  landmarks,
  letterTranslations,
  formEditions,
  phoneEnds,
  namesByPerson,
  complaintReceipts,
  papersWithoutFile,
]
