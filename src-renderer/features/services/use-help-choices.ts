import { useQuery } from '@tanstack/react-query'
import { useSession } from '#app/session.ts'
import type { Need } from '#contract/needs.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { VisitOfPerson } from '#contract/visits.contract.ts'
import { serviceQueries } from '#features/services/services.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'

const shownVisits = 10

export interface HelpChoices {
  /** Visits that help may stand at, newest first. */
  readonly visits: readonly VisitOfPerson[]
  /** Whether help may stand on a day without a visit: in one's own cases. */
  readonly mayBeBeside: boolean
}

/** Where the one signed in may write help of this person down; undefined until it is known. */
export function useHelpPlaces(file: PersonFile): HelpChoices | undefined {
  const session = useSession()
  const today = useToday()
  const mayWrite = session?.may('services.write') === true
  const { data: visits } = useQuery({ ...serviceQueries.visits(file.id), enabled: mayWrite })
  if (!mayWrite || !visits) return undefined
  const mayBeBeside = file.mine && session.may('services.ofPerson')
  return {
    mayBeBeside,
    visits: visits
      .filter(({ day, ending }) => ending !== 'left' && (mayBeBeside || day === today))
      .slice(0, shownVisits),
  }
}

/** The needs help may serve, as far as they may be seen; the open ones first. */
export function useHelpNeeds(file: PersonFile, visitId: string | undefined): readonly Need[] {
  const session = useSession()
  const ofCase = session?.may('needs.read') === true
  const mayOfVisit = !ofCase && visitId !== undefined && session?.may('needs.ofVisit') === true
  const { data: all } = useQuery({ ...serviceQueries.needs(file.id), enabled: ofCase })
  const { data: ofVisit } = useQuery({
    ...serviceQueries.needsOfVisit(visitId ?? ''),
    enabled: mayOfVisit,
  })
  const needs = (ofCase ? all : ofVisit) ?? []
  const seen = needs.filter(({ topic }) => topic !== null)
  return [...seen.filter(({ ending }) => !ending), ...seen.filter(({ ending }) => ending)]
}
