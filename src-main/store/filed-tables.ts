/** Tables whose rows are each about one person (`person_id`) and have an `id` that a message may name and the log keeps. */
export const filedTables = [
  'visit',
  'need',
  'service_given',
  'consent',
  'case_note',
  'merge',
  'plan',
  'referral',
  'paper',
  'erasure_request',
  'processing_restriction',
] as const
