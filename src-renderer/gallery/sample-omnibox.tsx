import { useMemo, useState } from 'react'
import { matches } from '#contract/script/fold.ts'
import { PersonName } from '#ui/person-name.tsx'
import { SearchBox } from '#ui/pick/search-box.tsx'
import { announce } from '#ui/toast/toasts.ts'
import { useGalleryWords } from './use-gallery-words.ts'

/** Finds the sample people by either of their names. */
export function SampleOmnibox() {
  const words = useGalleryWords()
  const [text, setText] = useState('')
  const suggestions = useMemo(
    () =>
      words.people
        .filter(({ name, other }) => matches(`${name.text} ${other?.text ?? ''}`, text))
        .map(({ id, ...names }) => ({ id, content: <PersonName {...names} /> })),
    [words, text],
  )
  return (
    <SearchBox
      label={words.search}
      placeholder={words.search}
      shortcut="Ctrl+K"
      text={text}
      onType={setText}
      suggestions={suggestions}
      onChoose={(id) => announce({ words: () => id })}
      note={suggestions.length === 0 && words.emptyHint}
    />
  )
}
