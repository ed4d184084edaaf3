import type {
  EmergencyAccessReadTable,
  EmergencyAccessTable,
} from '#main/features/access/access.table.ts'
import type { Kysely, Transaction } from 'kysely'
import type { CentreTable, NumberingTable, ZoneTable } from '#main/features/centre/centre.table.ts'
import type { ConsentTable } from '#main/features/consent/consent.table.ts'
import type {
  ProviderServiceTable,
  ProviderTable,
} from '#main/features/directory/directory.table.ts'
import type { PaperTable } from '#main/features/documents/documents.table.ts'
import type { DraftTable } from '#main/features/drafts/drafts.table.ts'
import type {
  LookAlikeSeenTable,
  LookAlikeTable,
} from '#main/features/people/duplicates/duplicates.table.ts'
import type { MergeRecordTable, MergeTable } from '#main/features/people/merging/merges.table.ts'
import type {
  RegisterImportPersonTable,
  RegisterImportTable,
} from '#main/features/people/importing/imports.table.ts'
import type { StreetTable } from '#main/features/people/streets/streets.table.ts'
import type { NeedTable } from '#main/features/needs/needs.table.ts'
import type {
  CaseNoteTable,
  CaseTeamTable,
  CorrectionTable,
  HouseholdAddressTable,
  HouseholdTable,
  PersonContactTable,
  PersonNameTable,
  PersonTable,
  PersonTargetTable,
  ResidenceTable,
} from '#main/features/people/people.table.ts'
import type { PlanGoalTable, PlanStepTable, PlanTable } from '#main/features/plans/plans.table.ts'
import type {
  ErasureRequestTable,
  ProcessingRestrictionTable,
  RetentionHoldTable,
  RetentionTable,
} from '#main/features/privacy/privacy.table.ts'
import type { ReferralEventTable, ReferralTable } from '#main/features/referrals/referrals.table.ts'
import type { RestrictedFileTable } from '#main/features/restricted/restricted.table.ts'
import type {
  MonthlyReturnListTable,
  MonthlyReturnTable,
} from '#main/features/returns/returns.table.ts'
import type { ServiceGivenTable } from '#main/features/services/services.table.ts'
import type { StaffTable } from '#main/features/staff/staff.table.ts'
import type { BackupPlaceTable, UpkeepTable } from '#main/features/upkeep/upkeep.table.ts'
import type { VisitEventTable, VisitTable } from '#main/features/visits/visits.table.ts'
import type { RequestTable } from '#main/ipc/requests.table.ts'
import type { AuditTable } from './audit/audit.table.ts'
import type { MetaTable } from './meta.table.ts'

/** Every table of the encrypted file. */
export type Database = {
  audit: AuditTable
  backup_place: BackupPlaceTable
  case_note: CaseNoteTable
  case_team: CaseTeamTable
  emergency_access: EmergencyAccessTable
  emergency_access_read: EmergencyAccessReadTable
  centre: CentreTable
  consent: ConsentTable
  correction: CorrectionTable
  draft: DraftTable
  erasure_request: ErasureRequestTable
  household: HouseholdTable
  household_address: HouseholdAddressTable
  look_alike: LookAlikeTable
  look_alike_seen: LookAlikeSeenTable
  merge: MergeTable
  merge_record: MergeRecordTable
  meta: MetaTable
  monthly_return: MonthlyReturnTable
  monthly_return_list: MonthlyReturnListTable
  need: NeedTable
  numbering: NumberingTable
  paper: PaperTable
  person: PersonTable
  person_contact: PersonContactTable
  person_name: PersonNameTable
  person_target: PersonTargetTable
  plan: PlanTable
  plan_goal: PlanGoalTable
  plan_step: PlanStepTable
  processing_restriction: ProcessingRestrictionTable
  provider: ProviderTable
  provider_service: ProviderServiceTable
  referral: ReferralTable
  referral_event: ReferralEventTable
  register_import: RegisterImportTable
  register_import_person: RegisterImportPersonTable
  request: RequestTable
  residence: ResidenceTable
  restricted_file: RestrictedFileTable
  retention: RetentionTable
  retention_hold: RetentionHoldTable
  service_given: ServiceGivenTable
  staff: StaffTable
  street: StreetTable
  upkeep: UpkeepTable
  visit: VisitTable
  visit_event: VisitEventTable
  zone: ZoneTable
}

/** May read. A query handler gets only this, so an insert in one does not compile. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'fn'>

/** May read and write, inside the one transaction of a command. */
export type Writer = Transaction<Database>

/** Runs what writes, in one transaction. */
export type Transact = <Result>(work: (db: Writer) => Promise<Result>) => Promise<Result>
