import {
  ChartColumn,
  LayoutDashboard,
  ListChecks,
  Mail,
  Settings,
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
  /** The permission without which it is not shown. */
  readonly permission?: Permission
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
    permission: 'visits.read',
    Count: DeskCount,
  },
  {
    id: 'people',
    labelKey: 'place.people',
    icon: Users,
    path: '/people',
    permission: 'people.read',
  },
  {
    id: 'due',
    labelKey: 'place.due',
    icon: ListChecks,
    path: '/due',
    permission: 'due.read',
    Count: DueCount,
  },
  {
    id: 'letters',
    labelKey: 'place.letters',
    icon: Mail,
    path: '/letters',
    permission: 'referrals.list',
  },
  {
    id: 'returns',
    labelKey: 'place.returns',
    icon: ChartColumn,
    path: '/returns',
    permission: 'returns.read',
  },
  {
    id: 'settings',
    labelKey: 'place.settings',
    icon: Settings,
    path: '/settings',
    permission: 'settings.manage',
  },
]
