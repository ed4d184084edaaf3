import { z } from 'zod'
import { command, entrance, errand, query } from './define-message.ts'
import { Day, Done, Id, Instant, Version } from './ids.ts'
import { Calendar, ClientLanguage, Language } from './language.ts'

export const Logo = z.object({
  type: z.enum(['image/png', 'image/svg+xml']),
  /** Base64; at most about 200 kB, so that every letter stays small. */
  data: z.base64().max(280_000),
})
export type Logo = z.infer<typeof Logo>

/** What heads every paper and cuts every day: set at first run, changed by a manager. */
export const CentreProfile = z.object({
  name: z.string().trim().min(1).max(120),
  timeZone: z.string().refine(isTimeZone),
  calendar: Calendar,
  /** Days off, 0 = Sunday … 6 = Saturday. */
  weekend: z.array(z.int().min(0).max(6)).max(3),
  country: z.string().regex(/^[A-Z]{2}$/),
  /** The languages offered first at the desk. */
  languages: z.array(ClientLanguage).min(1).max(6),
  letterLanguage: Language,
  address: z.string().trim().max(200),
  phone: z.string().trim().max(40),
  email: z.string().trim().max(120),
  logo: Logo.nullable(),
  /** Counts below it leave the centre as "under n". */
  threshold: z.union([z.literal(3), z.literal(5), z.literal(10)]),
  lockMinutes: z.int().min(1).max(60),
})
export type CentreProfile = z.infer<typeof CentreProfile>

export const Zone = z.object({ id: Id, name: z.string(), retired: z.boolean() })
export type Zone = z.infer<typeof Zone>

export const Centre = CentreProfile.extend({
  practice: z.boolean(),
  zones: z.array(Zone),
  version: Version,
})
export type Centre = z.infer<typeof Centre>

/** A proven copy: opened again with the key, checked and counted before it got its name. */
export const BackupReport = z.object({
  at: Instant,
  folder: z.string(),
  bytes: z.int(),
})
export type BackupReport = z.infer<typeof BackupReport>

export const centreContract = {
  'centre.get': query({
    permission: 'settings.read',
    input: z.object({}),
    output: Centre.extend({ today: Day }),
  }),
  'centre.save': command({
    permission: 'settings.manage',
    input: CentreProfile.extend({ version: Version }),
    output: Centre,
    failures: ['picture-unusable'],
  }),
  /** Asked as a picture is chosen, at the first run too: it is set once as every letter will. */
  'centre.checkLogo': entrance({
    input: z.object({ logo: Logo }),
    output: Done,
    failures: ['picture-unusable'],
  }),
  'centre.saveZones': command({
    permission: 'settings.manage',
    input: z.object({
      version: Version,
      zones: z
        .array(z.object({ id: Id.optional(), name: z.string().trim().min(1).max(80) }))
        .max(200),
    }),
    output: Centre,
    failures: ['zone-twice'],
  }),
  'centre.backUp': errand({
    permission: 'backup.make',
    input: z.object({}),
    /** How many of the places did not take it. */
    output: BackupReport.extend({ missed: z.int() }),
    failures: ['backup-failed', 'backup-cancelled'],
  }),
  'centre.lastBackup': query({
    permission: 'backup.make',
    input: z.object({}),
    output: BackupReport.nullable(),
  }),
}

/** Whether the runtime knows the zone: days cannot be cut in one it does not. */
function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
