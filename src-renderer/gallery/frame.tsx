import {
  ChartColumn,
  LayoutPanelLeft,
  ListChecks,
  Mail,
  MapIcon,
  Settings,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Place } from '#app/places.ts'
import { SessionContext } from '#app/session.ts'
import { PlaceCount } from '#app/shell/place-count.tsx'
import { Shell } from '#app/shell/shell.tsx'
import type { Slots } from '#app/slots.ts'
import { SampleOmnibox } from './sample-omnibox.tsx'
import { useGalleryWords } from './use-gallery-words.ts'

function Waiting() {
  return <PlaceCount count={7} />
}

function Due() {
  return <PlaceCount count={4} wantsAttention />
}

const samplePlaces: readonly Place[] = [
  { id: 'desk', labelKey: 'place.desk', icon: LayoutPanelLeft, path: '/', Count: Waiting },
  { id: 'people', labelKey: 'place.people', icon: Users, path: '/people' },
  { id: 'due', labelKey: 'place.due', icon: ListChecks, path: '/due', Count: Due },
  { id: 'letters', labelKey: 'place.letters', icon: Mail, path: '/letters' },
  { id: 'returns', labelKey: 'place.returns', icon: ChartColumn, path: '/returns' },
  { id: 'community', labelKey: 'place.community', icon: MapIcon, path: '/community' },
  { id: 'settings', labelKey: 'place.settings', icon: Settings, path: '/settings' },
]

function Saved() {
  return <span>{useGalleryWords().saved}</span>
}

function Backup() {
  return <span>{useGalleryWords().backup}</span>
}

function Locks() {
  return <span>{useGalleryWords().locks}</span>
}

const sampleSlots: Slots = { omnibox: SampleOmnibox, status: { Saved, Backup, Locks } }

/** The frame of the window around a sample page, with somebody signed in. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useGalleryWords()
  const session = {
    staffId: '',
    name: words.user,
    role: words.role,
    may: () => true,
    switchUser: () => {},
    lock: () => {},
  }
  return (
    <SessionContext value={session}>
      <Shell places={samplePlaces} slots={sampleSlots}>
        {children}
      </Shell>
    </SessionContext>
  )
}
