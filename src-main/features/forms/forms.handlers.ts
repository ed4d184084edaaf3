import type { formsContract } from '#contract/forms.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { handOverBlank, previewBlank } from './blank-forms.service.ts'
import {
  handOverFilled,
  handOverIssued,
  issueForm,
  listOfPerson,
  previewFilled,
} from './filled-forms.service.ts'
import { issueWithoutFile, listWithoutFile } from './forms-without-file.service.ts'

export const formsHandlers: HandlersOf<typeof formsContract> = {
  'forms.preview': previewBlank,
  'forms.handOver': handOverBlank,
  'forms.listOfPerson': listOfPerson,
  'forms.previewFilled': previewFilled,
  'forms.handOverFilled': handOverFilled,
  'forms.issue': issueForm,
  'forms.issueWithoutFile': issueWithoutFile,
  'forms.listWithoutFile': listWithoutFile,
  'forms.handOverIssued': handOverIssued,
}
