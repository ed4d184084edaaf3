/** What the file says about itself: `db_id`, `created_at`, `heartbeat`. */
export type MetaTable = {
  key: string
  value: string
}
