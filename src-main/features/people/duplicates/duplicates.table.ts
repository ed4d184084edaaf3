export interface LookAlikeTable {
  /** The lesser id of the two. */
  one_id: string
  other_id: string
  score: number
  /** JSON: what speaks for it. */
  reasons: string
  found_at: string
  /** When and by whom it was said that they are two people. */
  apart_at: string | null
  apart_by: string | null
}

export interface LookAlikeSeenTable {
  person_id: string
  /** Of the file, as it was when it was last compared with all others. */
  version: number
}
