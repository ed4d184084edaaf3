import type { ReturnMeasureId, ReturnTableId } from './returns.contract.ts'

export type PartId = 'R1' | 'R2' | 'R3' | 'R5' | 'R6'

/** The parts of the return in the order in which they are read, on paper and on the screen. */
export const returnParts: readonly Readonly<{
  id: PartId
  tables: readonly ReturnTableId[]
  measures: readonly ReturnMeasureId[]
}>[] = [
  {
    id: 'R1',
    tables: ['r1-contacts', 'r1-relevant'],
    measures: ['wait-median', 'wait-p90', 'service-median', 'service-p90'],
  },
  {
    id: 'R2',
    tables: [
      'r2-sex-age',
      'r2-standing',
      'r2-interpreter',
      'r2-language',
      'r2-target',
      'r2-source',
      'r2-zone',
    ],
    measures: ['households-served'],
  },
  { id: 'R3', tables: ['r3-needs', 'r3-unmet'], measures: [] },
  {
    id: 'R5',
    tables: ['r5-sent', 'r5-need', 'r5-received'],
    measures: [
      'answer-days-median',
      'unanswered-over-2',
      'unanswered-over-14',
      'unanswered-over-30',
    ],
  },
  { id: 'R6', tables: [], measures: ['plans-opened', 'plans-active', 'plans-closed'] },
]
