import type { WrittenName } from '#ui/person-name.tsx'

type Named = Readonly<{ name: WrittenName; other?: WrittenName }>
type Labelled<More> = Readonly<{ label: string } & More>

/** What the gallery's samples say: real sentences of each language, so that lengths are real. */
export interface GalleryWords {
  role: string
  user: string
  saved: string
  backup: string
  locks: string
  search: string
  newVisit: string
  name: string
  birth: string
  phone: string
  language: string
  reason: string
  typedName: string
  typedDate: string
  save: string
  info: string
  queue: string
  waiting: string
  median: string
  call: string
  crisis: string
  interpreter: string
  room: string
  remark: string
  remarkHint: string
  zone: string
  password: string
  wrong: string
  amount: string
  unit: string
  known: string
  knownHint: string
  known2: string
  undo: string
  empty: string
  emptyHint: string
  failed: string
  reasons: readonly string[]
  zones: readonly string[]
  delete: string
  cancel: string
  deleteText: string
  toldAtLength: string
  languages: readonly string[]
  tabs: readonly string[]
  now: string
  before: string
  month: string
  openNeeds: string
  visits: string
  steps: string
  draft: string
  number: string
  state: string
  sent: string
  office: string
  match: Named & Readonly<{ question: string; note: string }>
  people: readonly (Named &
    Readonly<{ id: string; number: number; topic: string; wait: string; note: string }>)[]
  person: Named &
    Readonly<Record<'age' | 'language' | 'consent' | 'safe' | 'note' | 'refer', string>>
  events: readonly Readonly<{
    id: string
    when: string
    title: string
    detail: string
  }>[]
  next: Readonly<Record<'title' | 'what' | 'who', string>>
  domains: Readonly<{
    title: string
    note: string
    list: readonly Labelled<{ value: number; goal: number }>[]
  }>
  assets: Readonly<{ title: string; list: readonly string[] }>
  referral: Readonly<
    Record<
      | 'title'
      | 'need'
      | 'to'
      | 'office'
      | 'free'
      | 'letterIn'
      | 'slipIn'
      | 'share'
      | 'consent'
      | 'issue'
      | 'letter'
      | 'slip',
      string
    > &
      Record<'needs' | 'languages' | 'fields', readonly string[]>
  >
  returns: Readonly<
    Record<'title' | 'state' | 'sign' | 'finding' | 'note' | 'funnelTitle' | 'funnelNote', string>
  > &
    Readonly<{
      figures: readonly Labelled<{ value: number; note: string }>[]
      needs: readonly Labelled<{ value: number; mark: number }>[]
      funnel: readonly Labelled<{ value: number }>[]
      checks: readonly string[]
      hidden: readonly string[]
    }>
}
