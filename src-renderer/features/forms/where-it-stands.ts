/** Where what a form prints was written, by the name of its field: there it is put right. */
const places = {
  name: 'details',
  address: 'details',
  guardian: 'details',
  email: 'details',
  phone: 'details',
  household: 'household',
  ownWords: 'plan',
  strengths: 'plan',
  refused: 'plan',
  tookPart: 'plan',
  goal: 'plan',
  step: 'plan',
  who: 'plan',
  provider: 'directory',
  providerAddress: 'directory',
  contact: 'directory',
  offeredBy: 'directory',
  offerAddress: 'directory',
  offerBring: 'directory',
  service: 'directory',
  hours: 'directory',
  bring: 'letter',
  dueName: 'due',
  dueStep: 'due',
  staff: 'staff',
  signer: 'staff',
  post: 'staff',
  centre: 'centre',
  centreAddress: 'centre',
  row: 'zones',
  // Neither a visit that is registered nor a plan that is closed is written anew: it is said by hand.
  remark: 'emptyForms',
  closed: 'emptyForms',
} as const

export type Place = (typeof places)[keyof typeof places]

export function whereItStands(field: string): Place | undefined {
  return Object.entries(places).find(([name]) => name === field)?.[1]
}
