import type { returnsContract } from '#contract/returns.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { countChecks, openCheck } from './checks.service.ts'
import { exportReturn } from './export-return.ts'
import { openMeasure, openNumber } from './open-number.ts'
import { listSigned } from './returns.repository.ts'
import { getReturn, monthOfRow } from './returns.service.ts'
import { signReturn } from './sign-return.ts'
import { yearOf } from './year.service.ts'

export const returnsHandlers: HandlersOf<typeof returnsContract> = {
  'returns.get': (context, which) => getReturn(context, which, true),
  'returns.getUncovered': (context, which) => getReturn(context, which, false),
  'returns.listSigned': async ({ db }) => {
    const rows = await listSigned(db)
    return rows.map((row) => ({
      month: monthOfRow(row),
      edition: row.edition,
      signedBy: row.signed_by_name,
      signedAt: row.signed_at,
    }))
  },
  'returns.year': yearOf,
  'returns.check': countChecks,
  'returns.openCheck': openCheck,
  'returns.open': openNumber,
  'returns.openMeasure': openMeasure,
  'returns.sign': signReturn,
  'returns.export': exportReturn,
}
