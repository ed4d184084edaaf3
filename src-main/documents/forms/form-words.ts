import type { FormId } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'
import en from '../../../resources/locales/en/paper-forms.json' with { type: 'json' }
import fa from '../../../resources/locales/fa/paper-forms.json' with { type: 'json' }
import ru from '../../../resources/locales/ru/paper-forms.json' with { type: 'json' }
import sk from '../../../resources/locales/sk/paper-forms.json' with { type: 'json' }

type FormWords = typeof en

const files: Readonly<Record<Language, FormWords>> = { en, fa, ru, sk }

/** What a form may say: its own words, and those that all forms share. */
export type WordKey<Id extends FormId> = (keyof FormWords[Id] & string) | CommonKey

/** What every form may say. */
export type CommonKey = keyof FormWords['common']

/** As a form is called on itself and in the window. */
export function formTitle(id: FormId, language: Language): string {
  return files[language][id].title
}

/** All of them, flat; a form's own word goes before the shared one. */
export function formWords(id: FormId, language: Language): Readonly<Record<string, string>> {
  const file = files[language]
  return { ...file.common, ...file[id] }
}
