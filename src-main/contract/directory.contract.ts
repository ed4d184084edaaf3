import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Id, Version } from './ids.ts'
import { Language } from './language.ts'
import { NeedCode } from './lists.ts'

export const ProviderKind = z.enum([
  'municipality',
  'state-office',
  'health',
  'school',
  'legal',
  'shelter',
  'ngo',
  'faith',
  'police',
  'other',
])
export type ProviderKind = z.infer<typeof ProviderKind>

const Line = z.string().trim().max(200)
const Places = z.int().min(0).max(9999)

export const ServiceDetails = z.object({
  name: z.string().trim().min(1).max(160),
  topic: NeedCode,
  /** For the slip the client carries, in as many languages as are known. */
  hours: z.partialRecord(Language, Line),
  /** What the client brings along. */
  bring: z.partialRecord(Language, z.string().trim().max(300)),
  /** Null where nobody has asked yet. */
  freePlaces: Places.nullable(),
})

export const ProviderDetails = z.object({
  name: z.string().trim().min(1).max(160),
  /** What it is called in other languages, for the slip the client carries. */
  names: z.partialRecord(Language, Line),
  kind: ProviderKind,
  address: Line,
  phone: z.string().trim().max(40),
  email: z.string().trim().max(120),
  /** As on the envelope: "pani Horvátová". */
  contactPerson: z.string().trim().max(120),
  /** As it stands after "Dear Ms"; nobody inflects it. */
  contactName: z.string().trim().max(120),
  contactSex: z.enum(['female', 'male', 'unknown']),
  /** Letters to it are written in this language unless the writer says otherwise. */
  language: Language,
  services: z.array(ServiceDetails.extend({ id: Id.optional() })).max(40),
})
export type ProviderDetails = z.infer<typeof ProviderDetails>

export const ProviderService = ServiceDetails.extend({
  id: Id,
  /** When the free places were last asked about. */
  checkedOn: Day.nullable(),
  /** Asked too long ago to be relied on. */
  stale: z.boolean(),
})
export type ProviderService = z.infer<typeof ProviderService>

export const Provider = ProviderDetails.extend({
  id: Id,
  services: z.array(ProviderService),
  checkedOn: Day.nullable(),
  retired: z.boolean(),
  version: Version,
})
export type Provider = z.infer<typeof Provider>

export const directoryContract = {
  'directory.list': query({
    permission: 'directory.read',
    input: z.object({ withRetired: z.boolean().default(false) }),
    output: z.array(Provider),
  }),
  'directory.get': query({
    permission: 'directory.read',
    input: z.object({ id: Id }),
    output: Provider,
    failures: ['provider-not-found'],
  }),
  'directory.add': command({
    permission: 'directory.write',
    input: ProviderDetails,
    output: Provider,
  }),
  'directory.save': command({
    permission: 'directory.write',
    input: ProviderDetails.extend({ id: Id, version: Version }),
    output: Provider,
    failures: ['provider-not-found'],
  }),
  /** Retired is never deleted: letters to it stay readable. */
  'directory.retire': command({
    permission: 'directory.write',
    input: z.object({ id: Id, retired: z.boolean(), version: Version }),
    output: Provider,
    failures: ['provider-not-found'],
  }),
  /** Somebody asked today how many places are free. */
  'directory.checkPlaces': command({
    permission: 'directory.write',
    input: z.object({ id: Id, serviceId: Id, freePlaces: Places, version: Version }),
    output: Provider,
    failures: ['provider-not-found'],
  }),
}
