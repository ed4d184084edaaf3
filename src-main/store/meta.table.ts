/**
 * What the file says about itself: `db_id`, `created_at`, `heartbeat`, `keyring_generation`, `wipe_owed`, `openings`,
 * `look_alikes_weighed_by`.
 */
export type MetaTable = {
  key: string
  value: string
}
