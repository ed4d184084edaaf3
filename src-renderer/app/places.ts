import {
  ChartColumn,
  LayoutDashboard,
  ListChecks,
  Mail,
  ScrollText,
  Settings,
  ShieldCheck,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { ComponentType } from 'react'
import type { ParseKeys } from 'i18next'
import type { Permission } from '#contract/permissions.ts'
import { DueCount } from '#features/due/due-count.tsx'
import { DeskCount } from '#features/visits/desk-count.tsx'

/** A place on the rail. It is shown when its page exists and the person signed in may use it. */
export interface Place {
  readonly id: string
  readonly labelKey: ParseKeys<'app'>
  readonly icon: LucideIcon
  /** Where it leads: the path of a registered route. */
  readonly path: string
  /** It is shown to who holds one of them. */
  readonly permissions?: readonly Permission[]
  /** Asks how much waits there and draws a `PlaceCount`. */
  readonly Count?: ComponentType
}

/** The rail from top to bottom: a feature adds its place here, one line. */
export const places: readonly Place[] = [
  {
    id: 'desk',
    labelKey: 'place.desk',
    icon: LayoutDashboard,
    path: '/',
    permissions: ['visits.read'],
    Count: DeskCount,
  },
  {
    id: 'people',
    labelKey: 'place.people',
    icon: Users,
    path: '/people',
    permissions: ['people.read'],
  },
  {
    id: 'due',
    labelKey: 'place.due',
    icon: ListChecks,
    path: '/due',
    permissions: ['due.read'],
    Count: DueCount,
  },
  {
    id: 'letters',
    labelKey: 'place.letters',
    icon: Mail,
    path: '/letters',
    permissions: ['referrals.list'],
  },
  {
    id: 'returns',
    labelKey: 'place.returns',
    icon: ChartColumn,
    path: '/returns',
    permissions: ['returns.read'],
  },
  {
    id: 'privacy',
    labelKey: 'place.privacy',
    icon: ShieldCheck,
    path: '/privacy',
    permissions: ['privacy.read'],
  },
  {
    id: 'log',
    labelKey: 'place.log',
    icon: ScrollText,
    path: '/log',
    permissions: ['audit.own'],
  },
  {
    id: 'settings',
    labelKey: 'place.settings',
    icon: Settings,
    path: '/settings',
    permissions: ['settings.manage', 'cases.oversee'],
  },
]
