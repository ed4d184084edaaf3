import type { Encoding } from './text/encodings.ts'
import type { RowRefusal } from './import-refusal.ts'

/** What somebody wants to bring in. A table is a list (CSV) or a workbook (XLSX): which of them, its bytes say. */
export type ImportKind = 'table' | 'json' | 'archive'

export type ImportRequest = Readonly<{
  /** Where the file lies. */
  file: string
  kind: ImportKind
  /** What a person said of a list, where the guess was wrong. */
  encoding?: Encoding | undefined
  delimiter?: Delimiter | undefined
}>

export type Delimiter = ',' | ';' | '\t' | '|'

/**
 * Text as it stood, without signs that cannot be seen; a number or a yes-or-no of a workbook; or a day of a workbook:
 * `2026-02-28`, `2026-02-28T10:30:00`, or `T10:30:00`, in no time zone. In a list everything is text.
 */
export type Cell = string | number | boolean | Readonly<{ date: string }>

export type Row = Readonly<{
  /** 1-based line of the list as an editor counts it, where the row begins; or row of the sheet. */
  line: number
  /** As many as the table has columns; '' where nothing stands. */
  cells: readonly Cell[]
}>

export type RefusedRow = Readonly<{
  line: number
  code: RowRefusal
  /** 1-based, where one cell is to blame. */
  column?: number
}>

/** Every row that is not blank is in `rows` or in `refused`. */
export type Table = Readonly<{
  /** Of a sheet; '' of a list. */
  name: string
  /** A sheet that nobody sees who opens the workbook. */
  isHidden: boolean
  /** Cells of its first row. */
  columns: number
  rows: readonly Row[]
  refused: readonly RefusedRow[]
}>

export type Imported =
  | Readonly<{
      kind: 'list'
      encoding: Encoding
      /** Neither declared nor certain from the bytes: worth showing to a person. */
      isEncodingGuessed: boolean
      delimiter: Delimiter
      tables: readonly [Table]
    }>
  | Readonly<{ kind: 'workbook'; tables: readonly Table[] }>
  | Readonly<{ kind: 'json'; value: unknown }>
  | Readonly<{ kind: 'archive'; entries: readonly ArchiveEntry[] }>

/** Names are relative, parted by `/`. */
export type ArchiveEntry = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>
