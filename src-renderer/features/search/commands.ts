import { fold } from '#contract/script/fold.ts'
import { layoutVariants } from '#contract/script/keyboard-layout.ts'
import type { Keys } from '#ui/keyboard/key-press.ts'
import { listShortcuts } from '#ui/keyboard/shortcuts.ts'

/** Something that a key does just now, found by its words: a place, locking, the next in the queue. */
export interface Command {
  readonly deed: string
  readonly keys: Keys
  readonly run: () => void
}

/** A shorter beginning is more often that of a name; a whole word counts however short it is. */
const shortestBeginning = 4
const mostShown = 3

/** What has every typed word as the beginning of one of its own, also typed on another keyboard layout. */
export function commandsLike(text: string): readonly Command[] {
  if (fold(text) === '') return []
  const readings = [text, ...layoutVariants(text).map((variant) => variant.text)].map(wordsOf)
  const like = pressable().filter(({ deed }) =>
    readings.some((typed) => beginEachOne(typed, wordsOf(deed))),
  )
  return [...new Map(like.toReversed().map((command) => [command.deed, command])).values()]
    .toReversed()
    .slice(0, mostShown)
}

/** Without what only counts where the caret is: it is in the search box. */
function pressable(): readonly Command[] {
  return listShortcuts()
    .filter(({ scope }) => !scope)
    .map(({ keys, describe, run }) => ({ keys, run, deed: describe() }))
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(' ')
}

function beginEachOne(typed: readonly string[], deed: readonly string[]): boolean {
  return typed.every((beginning, at) => {
    const tells = at > 0 || beginning.length >= shortestBeginning
    return deed.some((word) => (tells ? word.startsWith(beginning) : word === beginning))
  })
}
