import type { auditContract } from '#contract/audit.contract.ts'
import { logAsCsv } from '#main/exports/activity-log.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { listLog, readLog } from './audit.service.ts'

export const auditHandlers: HandlersOf<typeof auditContract> = {
  'audit.list': listLog,
  'audit.export': async (context, { language, ...filter }) => {
    const { centre, clock, parts, trace } = context
    const lines = await readLog(context, filter)
    const bytes = logAsCsv(lines, centre.timeZone, language)
    const path = await parts.outside.save(bytes, `activity-log-${clock.today()}-${language}.csv`)
    trace({ detail: { lines: lines.length, filter: Object.keys(filter) } })
    return { saved: path !== undefined }
  },
}
