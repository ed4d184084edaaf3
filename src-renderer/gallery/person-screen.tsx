import { Languages, PhoneOff, ShieldCheck, Sprout } from 'lucide-react'
import { Bars } from '#ui/chart/bars.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip, Chips, type Tone } from '#ui/chip.tsx'
import { Latin } from '#ui/latin.tsx'
import { Columns, Page, Stack } from '#ui/page.tsx'
import { PersonHead } from '#ui/person-head.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { Frame } from './frame.tsx'
import { useGalleryWords } from './use-gallery-words.ts'

function Head() {
  const { person } = useGalleryWords()
  const fileNumber = 'OK-2026-0412'
  return (
    <PersonHead
      {...person}
      facts={
        <Chips>
          <Chip>{person.age}</Chip>
          <Chip tone="teal" icon={Languages}>
            {person.language}
          </Chip>
          <Chip tone="good" icon={ShieldCheck}>
            {person.consent}
          </Chip>
          <Chip tone="attention" icon={PhoneOff}>
            {person.safe}
          </Chip>
          <Chip>
            <Latin>{fileNumber}</Latin>
          </Chip>
        </Chips>
      }
      actions={
        <>
          <Button shortcut="N">{person.note}</Button>
          <Button kind="primary" shortcut="R">
            {person.refer}
          </Button>
        </>
      }
    />
  )
}

function Side() {
  const { next, domains, assets } = useGalleryWords()
  return (
    <Stack>
      <Card kind="side" title={next.title}>
        <b>{next.what}</b>
        <small>{next.who}</small>
      </Card>
      <Card kind="side" title={domains.title}>
        <Bars
          isSmall
          label={domains.title}
          max={5}
          bars={domains.list.map(({ label, value, goal }) => ({
            id: label,
            label,
            value,
            mark: goal,
          }))}
        />
        <small>{domains.note}</small>
      </Card>
      <Card kind="side" title={assets.title}>
        <Chips>
          {assets.list.map((asset) => (
            <Chip key={asset} icon={Sprout}>
              {asset}
            </Chip>
          ))}
        </Chips>
      </Card>
    </Stack>
  )
}

const tones: readonly Tone[] = ['teal', 'good', 'teal', 'attention', 'teal', 'good']

/** One person: who they are, what happened, what is next. */
export function PersonScreen() {
  const { tabs, events, person } = useGalleryWords()
  const dateTime = '2026-11-22'
  return (
    <Frame>
      <Page>
        <Head />
        <Columns kind="side">
          <Card isFlush>
            <Tabs
              label={person.name.text}
              tabs={tabs.map((label, index) => ({
                id: String(index),
                label,
                content: (
                  <Timeline
                    label={label}
                    events={events.map((event, order) => ({
                      ...event,
                      dateTime,
                      tone: tones[order] ?? 'teal',
                    }))}
                  />
                ),
              }))}
            />
          </Card>
          <Side />
        </Columns>
      </Page>
    </Frame>
  )
}
