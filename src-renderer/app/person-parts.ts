import type { ParseKeys } from 'i18next'
import type { ComponentType } from 'react'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Permission } from '#contract/permissions.ts'
import { EmergencyAction } from '#features/access/emergency-action.tsx'
import { HiddenFile } from '#features/access/hidden-file.tsx'
import { OpenNote } from '#features/access/open-note.tsx'
import { ConsentChip } from '#features/consent/consent-chip.tsx'
import { ConsentTab } from '#features/consent/consent-tab.tsx'
import { FormsTab } from '#features/forms/person/forms-tab.tsx'
import { NeedsTab } from '#features/needs/needs-tab.tsx'
import { ReferAction } from '#features/needs/refer-action.tsx'
import { DetailsTab } from '#features/people/details/details-tab.tsx'
import { HouseholdCard } from '#features/people/household/household-card.tsx'
import { MergingCard } from '#features/people/merging/merging-card.tsx'
import { NotesTab } from '#features/people/notes/notes-tab.tsx'
import { CaseActions } from '#features/people/person/case-actions.tsx'
import { TeamCard } from '#features/people/person/team-card.tsx'
import { TimelineTab } from '#features/people/timeline/timeline-tab.tsx'
import { NextStepCard, StrengthsCard } from '#features/plans/plan-cards.tsx'
import { PlanTab } from '#features/plans/plan-tab.tsx'
import { PrivacyCard } from '#features/privacy/person/privacy-card.tsx'
import { RestrictionChip } from '#features/privacy/restriction-chip.tsx'
import { LettersTab } from '#features/referrals/person/letters-tab.tsx'
import { RestrictedCard } from '#features/restricted/restricted-card.tsx'
import { RestrictedChip } from '#features/restricted/restricted-chip.tsx'
import { GiveHelpAction } from '#features/services/give-help-action.tsx'
import { HelpTab } from '#features/services/help-tab.tsx'

/** A piece of a person's page; it draws nothing where the one signed in may see nothing. */
export interface PersonPart {
  readonly id: string
  readonly Content: ComponentType<{ readonly file: PersonFile }>
}

export interface PersonTab extends PersonPart {
  readonly labelKey: ParseKeys<'people'>
  /** The permission without which it is not shown. */
  readonly permission: Permission
  /** Shown to the team of the case alone, and to who oversees. */
  readonly isOfTheTeam?: boolean
}

interface PersonParts {
  /** Over everything: what holds for the whole page. */
  readonly notes: readonly PersonPart[]
  readonly tabs: readonly PersonTab[]
  /** In the identity bar, after the language: what must be seen at a glance. */
  readonly chips: readonly PersonPart[]
  /** Buttons of the identity bar, the one that acts first at the end. */
  readonly actions: readonly PersonPart[]
  /** Cards beside the work. */
  readonly facts: readonly PersonPart[]
  /** Where there is no such file for the one who asks. */
  readonly missing: readonly Readonly<{
    id: string
    Content: ComponentType<{ readonly personId: string }>
  }>[]
}

/** The page of a person, put together from the features: a feature adds its part here, one line. */
export const personParts: PersonParts = {
  notes: [{ id: 'emergency', Content: OpenNote }],
  tabs: [
    { id: 'timeline', labelKey: 'tab.timeline', permission: 'people.read', Content: TimelineTab },
    { id: 'needs', labelKey: 'tab.needs', permission: 'needs.read', Content: NeedsTab },
    {
      id: 'help',
      labelKey: 'tab.help',
      permission: 'services.ofPerson',
      isOfTheTeam: true,
      Content: HelpTab,
    },
    {
      id: 'plan',
      labelKey: 'tab.plan',
      permission: 'plans.read',
      isOfTheTeam: true,
      Content: PlanTab,
    },
    { id: 'letters', labelKey: 'tab.letters', permission: 'referrals.list', Content: LettersTab },
    {
      id: 'notes',
      labelKey: 'tab.notes',
      permission: 'notes.read',
      isOfTheTeam: true,
      Content: NotesTab,
    },
    { id: 'papers', labelKey: 'tab.papers', permission: 'people.write', Content: FormsTab },
    { id: 'consent', labelKey: 'tab.consent', permission: 'consent.read', Content: ConsentTab },
    { id: 'details', labelKey: 'tab.details', permission: 'people.read', Content: DetailsTab },
  ],
  chips: [
    { id: 'restricted', Content: RestrictedChip },
    { id: 'restriction', Content: RestrictionChip },
    { id: 'consent', Content: ConsentChip },
  ],
  actions: [
    { id: 'emergency', Content: EmergencyAction },
    { id: 'case', Content: CaseActions },
    { id: 'help', Content: GiveHelpAction },
    { id: 'refer', Content: ReferAction },
  ],
  facts: [
    { id: 'nextStep', Content: NextStepCard },
    { id: 'strengths', Content: StrengthsCard },
    { id: 'household', Content: HouseholdCard },
    { id: 'team', Content: TeamCard },
    { id: 'merging', Content: MergingCard },
    { id: 'restricted', Content: RestrictedCard },
    { id: 'privacy', Content: PrivacyCard },
  ],
  missing: [{ id: 'hidden', Content: HiddenFile }],
}
