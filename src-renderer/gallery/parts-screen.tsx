import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip, Chips, type Tone } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Facts } from '#ui/facts.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Latin } from '#ui/latin.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { Note } from '#ui/note.tsx'
import { Columns, Page, Stack } from '#ui/page.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Progress } from '#ui/progress.tsx'
import { Table, type Sorting } from '#ui/table.tsx'
import { announce } from '#ui/toast/toasts.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Frame } from './frame.tsx'
import { useGalleryWords } from './use-gallery-words.ts'

function People() {
  const words = useGalleryWords()
  const format = useFormat()
  const [sorting, setSorting] = useState<Sorting>({ column: 'number', direction: 'ascending' })
  return (
    <Card isFlush title={words.queue}>
      <Table
        label={words.queue}
        lines={words.people}
        idOf={({ id }) => id}
        onOpen={({ name }) => announce({ words: () => name.text })}
        sorting={sorting}
        onSort={setSorting}
        empty={<EmptyState title={words.empty} />}
        columns={[
          {
            id: 'name',
            label: words.name,
            isSortable: true,
            render: (person) => <PersonName {...person} isStacked />,
          },
          { id: 'topic', label: words.reason, render: ({ topic }) => <Chip>{topic}</Chip> },
          { id: 'note', label: words.remark, isMinor: true, render: ({ note }) => note },
          {
            id: 'number',
            label: words.number,
            isNumber: true,
            isSortable: true,
            render: ({ number }) => format.figures(number),
          },
        ]}
      />
    </Card>
  )
}

/** Busy from its press until what it did is taken back. */
function SlowButton() {
  const words = useGalleryWords()
  const [isBusy, setBusy] = useState(false)
  const begin = () => {
    setBusy(true)
    announce({ words: () => words.info, undo: () => setBusy(false) })
  }
  return (
    <Button shortcut="N" isDisabled={isBusy} onPress={begin}>
      {words.info}
    </Button>
  )
}

/** As much as a toast ever says, with a way back and a way out. */
function LongToastButton() {
  const words = useGalleryWords()
  const tell = () =>
    announce({
      words: () => words.toldAtLength,
      undo: () => {},
      way: { words: () => words.newVisit, go: () => {} },
    })
  return (
    <Button kind="plain" shortcut="F7" onPress={tell}>
      {words.cancel}
    </Button>
  )
}

function Buttons() {
  const words = useGalleryWords()
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <Card title={words.newVisit}>
      <Chips>
        <Button
          kind="primary"
          shortcut="F4"
          onPress={() => announce({ words: () => words.undo, undo: close })}
        >
          {words.call}
        </Button>
        <SlowButton />
        <Button kind="danger" shortcut="F2" onPress={() => setAsking(true)}>
          {words.delete}
        </Button>
        <LongToastButton />
        <Button isDisabled>{words.save}</Button>
        <MenuButton
          label={words.queue}
          groups={[
            {
              id: 'visit',
              title: words.newVisit,
              choices: [
                { id: 'info', label: words.info, onPress: close },
                { id: 'delete', label: words.delete, isDangerous: true, onPress: close },
              ],
            },
          ]}
        />
      </Chips>
      <Dialog
        title={words.delete}
        isOpen={isAsking}
        onClose={close}
        actions={
          <>
            <Button kind="danger" shortcut="Ctrl+Enter" onPress={close}>
              {words.delete}
            </Button>
            <Button onPress={close}>{words.cancel}</Button>
          </>
        }
      >
        {words.deleteText}
      </Dialog>
    </Card>
  )
}

const tones: readonly Tone[] = ['plain', 'teal', 'attention', 'crisis', 'good']

function Notes() {
  const words = useGalleryWords()
  const phone = '+421 905 123 456'
  return (
    <Card kind="side" title={words.draft}>
      <Facts
        facts={[
          { id: 'phone', label: words.phone, value: <Latin>{phone}</Latin> },
          { id: 'zone', label: words.zone, value: words.zones[0] },
          { id: 'remark', label: words.remark, value: '' },
        ]}
      />
      {tones.map((tone) => (
        <Note key={tone} tone={tone} action={<Button kind="plain">{words.info}</Button>}>
          {words.remarkHint}
        </Note>
      ))}
      <Progress label={words.sent} done={120} total={450} onCancel={() => {}} />
      <FailureNote title={words.delete}>{words.failed}</FailureNote>
      <EmptyState title={words.empty} action={<Button>{words.newVisit}</Button>}>
        {words.emptyHint}
      </EmptyState>
    </Card>
  )
}

/** The parts that pages are put together from. */
export function PartsScreen() {
  const words = useGalleryWords()
  return (
    <Frame>
      <Page title={words.newVisit} isTitleHidden>
        <Columns kind="side">
          <Stack>
            <Buttons />
            <People />
          </Stack>
          <Notes />
        </Columns>
      </Page>
    </Frame>
  )
}
