import { expect, test } from 'vitest'
import { form } from '#main/documents/forms/form.ts'
import { paragraph } from '#main/documents/typeset/blocks.ts'
import { isolate } from '#main/documents/typeset/pieces.ts'
import { formFrame } from '#support/form-specimens.ts'

test('a template can say its own words only, and print no plain text', () => {
  const name = 'سارا'
  const made = form('attendance', {
    head: 'plain',
    blank: { name },
    blocks: (data, { say, fill }) => [
      // @ts-expect-error a value is no word
      paragraph(say(data.name)),
      // @ts-expect-error a value must be isolated
      paragraph(data.name),
      // @ts-expect-error a value must be isolated
      paragraph(fill('title', { name: data.name })),
      paragraph(say('title')),
      paragraph(isolate(data.name)),
    ],
  })
  const look = { language: 'fa', size: 'A4', isLarge: false } as const
  expect(() => made.blankPage(formFrame, look)).toThrow('No words for سارا')
})
