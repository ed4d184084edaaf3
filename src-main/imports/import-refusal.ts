/** Why a whole file is not taken. */
export const fileRefusals = {
  'file-missing': 'it is not there, may not be read, or is no plain file',
  'file-changing': 'it grew or shrank while it was read',
  'file-empty': 'it has no bytes, or no row, or no sheet',
  'file-too-large': 'more than `limits.bytesIn`',
  'file-of-another-kind': 'its first bytes are not of the kind that was asked for',
  'file-encrypted': 'it opens with a password only',
  'archive-damaged': 'it is torn, or what was unpacked is not what was packed (CRC)',
  'archive-too-many-entries': 'more than `limits.entries`',
  'archive-overlapping': 'two entries share bytes',
  'archive-lying': 'a size it states is not the size found',
  'archive-unsafe-name':
    'an absolute path, `..`, a drive, a backslash or a sign that cannot be seen',
  'archive-same-name': 'two entries of one name',
  'archive-link': 'a link or a device in place of a file',
  'archive-nested': 'an archive in the archive',
  'archive-packed-otherwise': 'packed by a method other than deflate',
  'unpacks-too-far': 'an entry of more than `limits.ratio`',
  'unpacks-too-large': 'more than `limits.bytesOut`, or more than the heap of the thread holds',
  'xml-declares-entities': 'a document type, which may name entities and files',
  'xml-damaged': 'no well-formed XML, or deeper than `limits.nesting`',
  'workbook-incomplete': 'a part that the workbook names is not there',
  'text-not-utf8': 'JSON or XML in another encoding, or torn',
  'json-damaged': 'no JSON',
  'json-too-deep': 'deeper than `limits.nesting`',
  'json-unsafe-key': 'a key that changes what an object is',
  'quote-left-open': 'the quote of `line` is not closed: everything after it would be one cell',
  'too-many-rows': 'more than `limits.rows`',
  'too-many-columns': 'a row of more than `limits.columns`',
  'too-many-values': 'more cells or values than `limits.cells` or `limits.values`',
  'too-much-text': 'more than `limits.text` in all cells together',
  'took-too-long': 'more than `limits.time`',
  cancelled: 'the one who asked does not want it any more',
} as const

export type FileRefusal = keyof typeof fileRefusals

/** Why one row is not taken. The others are. */
export const rowRefusals = {
  'too-few-cells': 'fewer than the first row of a list: something that parts cells is missing',
  'too-many-cells': 'something stands beyond the last cell of the first row',
  'cell-too-long': 'more than `limits.cell`',
  'control-character': 'NUL or another sign that no keyboard writes',
  'unreadable-character': 'bytes that mean nothing in this encoding, or a letter lost earlier',
  'no-such-day':
    '30 February, the 29 February 1900 of workbooks, a day before or after all calendars',
  'no-such-number': 'a number cell that holds none',
  'formula-without-result': 'a formula that was never calculated',
  'cell-in-error': '#REF!, #DIV/0! and the like',
  'row-out-of-order': 'a row or cell that stands before the one above or beside it',
} as const

export type RowRefusal = keyof typeof rowRefusals

/** A file is refused as a whole. Its message is its code: nothing of the file's content or place can reach a log through it. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal'
  readonly code: FileRefusal
  /** 1-based, where there is one to name. */
  readonly line: number | undefined

  constructor(code: FileRefusal, line?: number) {
    super(code)
    this.code = code
    this.line = line
  }
}
