import type { Story } from '../story.ts'

export const morning: Story = {
  title: 'The desk opens',
  play: async ({ enter, photograph }) => {
    await photograph('sign-in')
    await enter('receptionist')
    return 'the receptionist is in'
  },
}
