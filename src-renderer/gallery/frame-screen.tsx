import { Search } from 'lucide-react'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Frame } from './frame.tsx'
import { useGalleryWords } from './use-gallery-words.ts'

/** The frame alone, with two empty cards. */
export function FrameScreen() {
  const words = useGalleryWords()
  return (
    <Frame>
      <Page isFilling>
        <Columns kind="intake">
          <Card title={words.role}>
            <EmptyState title={words.search} />
          </Card>
          <Card
            isFlush
            isFilling
            title={words.role}
            summary={<Chip icon={Search}>{words.saved}</Chip>}
            actions={
              <Button kind="primary" shortcut="F4">
                {words.user}
              </Button>
            }
          >
            <EmptyState title={words.search} />
          </Card>
        </Columns>
      </Page>
    </Frame>
  )
}
