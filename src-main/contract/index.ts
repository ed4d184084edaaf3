import type { z } from 'zod'
import { accessContract } from './access.contract.ts'
import { auditContract } from './audit.contract.ts'
import { centreContract } from './centre.contract.ts'
import { conditionContract } from './condition.contract.ts'
import { consentContract } from './consent.contract.ts'
import { directoryContract } from './directory.contract.ts'
import { documentsContract } from './documents.contract.ts'
import { draftsContract } from './drafts.contract.ts'
import { formsContract } from './forms.contract.ts'
import { importingContract } from './importing.contract.ts'
import { streetsContract } from './streets.contract.ts'
import { mergingContract } from './merging.contract.ts'
import { duplicatesContract } from './duplicates.contract.ts'
import { dueContract } from './due.contract.ts'
import { needsContract } from './needs.contract.ts'
import { peopleContract } from './people.contract.ts'
import { peopleHomesContract } from './people-homes.contract.ts'
import { plansContract } from './plans.contract.ts'
import { privacyContract } from './privacy.contract.ts'
import { referralsActsContract } from './referrals-acts.contract.ts'
import { referralsDraftsContract } from './referrals-drafts.contract.ts'
import { referralsSlipsContract } from './referrals-slips.contract.ts'
import { referralsContract } from './referrals.contract.ts'
import type { Result } from './result.ts'
import { restrictedContract } from './restricted.contract.ts'
import { returnsContract } from './returns.contract.ts'
import { restoreContract } from './restore.contract.ts'
import { searchContract } from './search.contract.ts'
import { servicesContract } from './services.contract.ts'
import { staffContract } from './staff.contract.ts'
import { timelineContract } from './timeline.contract.ts'
import { upkeepContract } from './upkeep.contract.ts'
import { visitsContract } from './visits.contract.ts'

/** Every message that may cross from the window to the main process, in one place. */
export const contract = {
  ...accessContract,
  ...auditContract,
  ...centreContract,
  ...conditionContract,
  ...consentContract,
  ...directoryContract,
  ...documentsContract,
  ...draftsContract,
  ...dueContract,
  ...duplicatesContract,
  ...formsContract,
  ...importingContract,
  ...streetsContract,
  ...mergingContract,
  ...needsContract,
  ...peopleContract,
  ...peopleHomesContract,
  ...plansContract,
  ...privacyContract,
  ...referralsActsContract,
  ...referralsDraftsContract,
  ...referralsSlipsContract,
  ...referralsContract,
  ...restrictedContract,
  ...returnsContract,
  ...restoreContract,
  ...searchContract,
  ...servicesContract,
  ...staffContract,
  ...timelineContract,
  ...upkeepContract,
  ...visitsContract,
}

export type Contract = typeof contract
export type MessageName = keyof Contract
export type Input<M extends MessageName> = z.input<Contract[M]['input']>
export type Parsed<M extends MessageName> = z.output<Contract[M]['input']>
export type Output<M extends MessageName> = z.output<Contract[M]['output']>
export type FailureCode<M extends MessageName> = Contract[M]['failures'][number]
export type Reply<M extends MessageName> = Result<Output<M>, FailureCode<M>>
