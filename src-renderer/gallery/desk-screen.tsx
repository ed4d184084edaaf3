import { Languages, Siren } from 'lucide-react'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { RowList } from '#ui/row-list.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Frame } from './frame.tsx'
import type { GalleryWords } from './gallery-words.ts'
import { IntakeForm } from './intake-form.tsx'
import styles from './desk-screen.module.css'
import { useGalleryWords } from './use-gallery-words.ts'

type Waiting = GalleryWords['people'][number]

function toneOf({ number }: Waiting) {
  if (number === 42) return 'next'
  return number === 47 ? 'done' : undefined
}

function QueueRow({ person }: { readonly person: Waiting }) {
  const words = useGalleryWords()
  const format = useFormat()
  const isNext = toneOf(person) === 'next'
  return (
    <div className={styles['row']}>
      <span className={styles[isNext ? 'numeral' : 'number']}>{format.figures(person.number)}</span>
      <PersonName {...person} isStacked={!isNext} size={isNext ? 'large' : 'normal'} />
      <Chips>
        {isNext && (
          <Chip tone="crisis" icon={Siren}>
            {words.crisis}
          </Chip>
        )}
        <Chip tone={person.number === 44 ? 'attention' : 'plain'}>{person.topic}</Chip>
        {isNext && (
          <Chip tone="teal" icon={Languages}>
            {words.interpreter}
          </Chip>
        )}
      </Chips>
      <span className={styles['note']}>{isNext ? words.room : person.note}</span>
      <b className={styles['wait']}>{person.wait}</b>
    </div>
  )
}

function Queue() {
  const words = useGalleryWords()
  return (
    <Card
      isFlush
      isFilling
      title={words.queue}
      summary={
        <Chips>
          <Chip>{words.waiting}</Chip>
          <Chip>{words.median}</Chip>
        </Chips>
      }
      actions={
        <Button kind="primary" shortcut="F4">
          {words.call}
        </Button>
      }
    >
      <RowList
        label={words.queue}
        lines={words.people}
        idOf={({ id }) => id}
        nameOf={({ name }) => name.text}
        toneOf={toneOf}
        render={(person) => <QueueRow person={person} />}
        onOpen={() => {}}
        empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      />
    </Card>
  )
}

/** The intake beside the live queue. */
export function DeskScreen() {
  const words = useGalleryWords()
  return (
    <Frame>
      <Page isFilling title={words.queue} isTitleHidden>
        <Columns kind="intake">
          <Card isFilling>
            <IntakeForm />
          </Card>
          <Queue />
        </Columns>
      </Page>
    </Frame>
  )
}
