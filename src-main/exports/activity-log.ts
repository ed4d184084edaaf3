import type { AuditLine } from '#contract/audit.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { formatClock } from '#contract/calendar/format-time.ts'
import type { Language } from '#contract/language.ts'
import en from '../../resources/locales/en/audit.json' with { type: 'json' }
import fa from '../../resources/locales/fa/audit.json' with { type: 'json' }
import ru from '../../resources/locales/ru/audit.json' with { type: 'json' }
import sk from '../../resources/locales/sk/audit.json' with { type: 'json' }
import { writeCsv } from './csv.ts'

const files: Readonly<Record<Language, typeof en>> = { en, fa, ru, sk }

/** One act a line, days and hours in the centre's zone and in figures that any program reads. */
export function logAsCsv(
  lines: readonly AuditLine[],
  timeZone: string,
  language: Language,
): Uint8Array {
  const words = files[language]
  const heads = [
    words.number,
    words.day,
    words.hour,
    words.who,
    words.what,
    words.act,
    words.file,
    words.record,
    words.reason,
    words.detail,
  ]
  const rows = lines.map((line) => [
    line.seq,
    dayInZone(line.at, timeZone),
    formatClock(line.at, { language: 'en', timeZone }),
    line.actor || words.program,
    words.subject[line.subject],
    words.family[line.family],
    line.fileNumber ?? '',
    line.subjectId ?? '',
    line.reason === '' ? words.reasonErased : (line.reason ?? ''),
    line.detail ?? '',
  ])
  return writeCsv([heads, ...rows], language)
}
