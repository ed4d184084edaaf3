import { z } from 'zod'
import { issueCode } from '#ui/form/issue-code.ts'

// First thing in the window: zod's probe for eval breaks the content policy before anything else runs.
// Its English texts are replaced by codes, which the fields put into words.
z.config({ jitless: true, customError: issueCode })
