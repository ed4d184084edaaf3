import type { FormId } from '#contract/forms.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { Language } from '#contract/language.ts'
import type { Sender } from '#main/documents/letterhead.ts'
import type { PaperSize } from '#main/documents/typeset/page.ts'
import type { Piece, Text } from '#main/documents/typeset/pieces.ts'
import type { Change } from './changes.ts'
import type { CommonKey, WordKey } from './form-words.ts'

/** Under whose name and when a form is made; number and day are left to be written where they are not known. */
export type Frame = Readonly<{
  madeAt: string
  sender: Sender
  /** Where the centre works: whose authorities and emergency numbers stand on it. */
  country: string
  number: string
  day: IsoDay | null
  /** Of a second and later edition: what it replaces, and what it says otherwise. */
  replaces?: Replaced
}>

export type Replaced = Readonly<{ edition: number; day: IsoDay; changes: readonly Change[] }>

export type Look = Readonly<{ language: Language; size: PaperSize; isLarge: boolean }>

/** What of the paper can be written on, in points. */
export type Room = Readonly<{ width: number; height: number }>

/** What a template writes with: it says its words by their keys, so that no value can pass for a word. */
export type Pen<Id extends FormId> = Look &
  Readonly<{
    frame: Frame
    room: Room
    say: (key: WordKey<Id>) => Piece
    fill: (key: WordKey<Id>, values: Readonly<Record<string, Text>>) => readonly Piece[]
  }>

/** As far as it is the same in every form. */
export type CommonPen = Look &
  Readonly<{
    frame: Frame
    room: Room
    say: (key: CommonKey) => Piece
    fill: (key: CommonKey, values: Readonly<Record<string, Text>>) => readonly Piece[]
  }>
