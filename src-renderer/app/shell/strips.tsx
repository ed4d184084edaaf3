import { ConditionStrip } from '#features/condition/condition-strip.tsx'
import { HealthStrip } from '#features/upkeep/health-strip.tsx'

/** Over everybody's work: what the computer lacks, and what the store does. */
export function Strips() {
  return (
    <>
      <ConditionStrip />
      <HealthStrip />
    </>
  )
}
