import type access from '../../resources/locales/en/access.json'
import type app from '../../resources/locales/en/app.json'
import type audit from '../../resources/locales/en/audit.json'
import type centre from '../../resources/locales/en/centre.json'
import type condition from '../../resources/locales/en/condition.json'
import type consent from '../../resources/locales/en/consent.json'
import type dates from '../../resources/locales/en/dates.json'
import type directory from '../../resources/locales/en/directory.json'
import type documents from '../../resources/locales/en/documents.json'
import type drafts from '../../resources/locales/en/drafts.json'
import type due from '../../resources/locales/en/due.json'
import type duplicates from '../../resources/locales/en/duplicates.json'
import type failure from '../../resources/locales/en/failure.json'
import type importing from '../../resources/locales/en/importing.json'
import type lists from '../../resources/locales/en/lists.json'
import type merging from '../../resources/locales/en/merging.json'
import type needs from '../../resources/locales/en/needs.json'
import type forms from '../../resources/locales/en/forms.json'
import type paperForms from '../../resources/locales/en/paper-forms.json'
import type paperReturn from '../../resources/locales/en/paper-return.json'
import type paper from '../../resources/locales/en/paper.json'
import type people from '../../resources/locales/en/people.json'
import type plans from '../../resources/locales/en/plans.json'
import type privacy from '../../resources/locales/en/privacy.json'
import type referrals from '../../resources/locales/en/referrals.json'
import type restore from '../../resources/locales/en/restore.json'
import type restricted from '../../resources/locales/en/restricted.json'
import type returns from '../../resources/locales/en/returns.json'
import type search from '../../resources/locales/en/search.json'
import type services from '../../resources/locales/en/services.json'
import type staff from '../../resources/locales/en/staff.json'
import type streets from '../../resources/locales/en/streets.json'
import type ui from '../../resources/locales/en/ui.json'
import type upkeep from '../../resources/locales/en/upkeep.json'
import type visits from '../../resources/locales/en/visits.json'

// One line a namespace: English is the source of the keys, words.test.ts holds the other three to it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      app: typeof app
      audit: typeof audit
      centre: typeof centre
      condition: typeof condition
      consent: typeof consent
      dates: typeof dates
      directory: typeof directory
      documents: typeof documents
      drafts: typeof drafts
      due: typeof due
      duplicates: typeof duplicates
      failure: typeof failure
      importing: typeof importing
      lists: typeof lists
      merging: typeof merging
      needs: typeof needs
      'paper-forms': typeof paperForms
      'paper-return': typeof paperReturn
      forms: typeof forms
      paper: typeof paper
      people: typeof people
      plans: typeof plans
      privacy: typeof privacy
      referrals: typeof referrals
      restore: typeof restore
      restricted: typeof restricted
      returns: typeof returns
      search: typeof search
      services: typeof services
      staff: typeof staff
      streets: typeof streets
      ui: typeof ui
      access: typeof access
      upkeep: typeof upkeep
      visits: typeof visits
    }
  }
}
