import type { Language } from '#contract/language.ts'
import en from '../../resources/locales/en/paper-plan.json' with { type: 'json' }
import fa from '../../resources/locales/fa/paper-plan.json' with { type: 'json' }
import ru from '../../resources/locales/ru/paper-plan.json' with { type: 'json' }
import sk from '../../resources/locales/sk/paper-plan.json' with { type: 'json' }

export type PlanWords = typeof en

const files: Readonly<Record<Language, PlanWords>> = { en, fa, ru, sk }

/** What the plan says, in the client's language whatever the screen speaks. */
export function planWords(language: Language): PlanWords {
  return files[language]
}
