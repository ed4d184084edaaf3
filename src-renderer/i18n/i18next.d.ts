import type app from '../../resources/locales/en/app.json'
import type audit from '../../resources/locales/en/audit.json'
import type centre from '../../resources/locales/en/centre.json'
import type consent from '../../resources/locales/en/consent.json'
import type dates from '../../resources/locales/en/dates.json'
import type drafts from '../../resources/locales/en/drafts.json'
import type failure from '../../resources/locales/en/failure.json'
import type lists from '../../resources/locales/en/lists.json'
import type people from '../../resources/locales/en/people.json'
import type staff from '../../resources/locales/en/staff.json'
import type ui from '../../resources/locales/en/ui.json'

// One line a namespace: English is the source of the keys, words.test.ts holds the other three to it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      app: typeof app
      audit: typeof audit
      centre: typeof centre
      consent: typeof consent
      dates: typeof dates
      drafts: typeof drafts
      failure: typeof failure
      lists: typeof lists
      people: typeof people
      staff: typeof staff
      ui: typeof ui
    }
  }
}
