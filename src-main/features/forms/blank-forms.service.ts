import type { FormLook } from '#contract/forms.contract.ts'
import type { Output, Parsed } from '#contract/index.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import type { Frame } from '#main/documents/forms/pen.ts'
import { senderOf } from '#main/documents/letterhead.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { setUnderLetterhead } from '#main/features/documents/papers.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'

type Setting = Pick<QueryContext, 'centre' | 'clock'> & Parameters<typeof setUnderLetterhead>[0]

export async function previewBlank(
  context: Context<'forms.preview'>,
  look: FormLook,
): Promise<{ token: string; pages: number }> {
  const { bytes, pages } = await setBlank(context, look)
  return { token: context.parts.press.keepPreview(bytes), pages }
}

/** So many copies to the printer, or one into a file. */
export async function handOverBlank(
  context: Context<'forms.handOver'>,
  { copies, way, ...look }: Parsed<'forms.handOver'>,
): Promise<Output<'forms.handOver'>> {
  const { outside } = context.parts
  const { bytes } = await setBlank(context, look)
  const name = blankName(look)
  context.trace({ detail: { form: look.form, language: look.language, copies } })
  if (way === 'print') return { outcome: await outside.print(bytes, name, copies) }
  return { outcome: (await outside.save(bytes, name)) ? 'saved' : 'cancelled' }
}

async function setBlank(context: Setting, { form, ...look }: FormLook): Promise<SetSheet> {
  return setUnderLetterhead(context, catalogue[form].blankPage(blankFrame(context), look))
}

/** Of today, but without a day: it is written in when the form is used. */
function blankFrame({ centre, clock }: Setting): Frame {
  const { country } = centre
  return { madeAt: clock.now(), sender: senderOf(centre), country, number: '', day: null }
}

function blankName({ form, language, size, isLarge }: FormLook): string {
  return [form, language, size, ...(isLarge ? ['large'] : [])].join('-') + '.pdf'
}
