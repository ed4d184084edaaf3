import { expect } from '@playwright/test'
import type { Story } from '../story.ts'

export const lockInTheMiddle: Story = {
  title: 'A lock in the middle of a form',
  play: async ({ page, keyboard, enter, photograph }) => {
    await photograph('sign-in')
    await enter('receptionist')
    return 'x'
  },
}
