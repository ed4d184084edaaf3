import type app from '../../resources/locales/en/app.json'
import type dates from '../../resources/locales/en/dates.json'
import type lists from '../../resources/locales/en/lists.json'
import type ui from '../../resources/locales/en/ui.json'

// One line a namespace: English is the source of the keys, words.test.ts holds the other three to it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      app: typeof app
      dates: typeof dates
      lists: typeof lists
      ui: typeof ui
    }
  }
}
