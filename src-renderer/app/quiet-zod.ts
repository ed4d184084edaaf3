import { z } from 'zod'

// First thing in the window: zod's probe for eval breaks the content policy before anything else runs.
z.config({ jitless: true })
