import { registerWalkIn } from '../../e2e/support/at-the-desk.ts'
import type { Story } from '../story.ts'

export const walkIns: Story = {
  title: 'Three walk-ins',
  play: async (scene) => {
    const persian = await registerWalkIn(scene, {
      name: 'محمد رضایی',
      birth: '۱۳۶۵/۵/۱۲',
      phone: '0905 123 456',
      language: 1,
      interpreter: true,
      reasons: [2],
    })
    const russian = await registerWalkIn(scene, {
      name: 'Кузнецова Ольга',
      birth: '17.4.1991',
      phone: '0911 765 432',
      language: 2,
      reasons: [1, 4],
    })
    const slovak = await registerWalkIn(scene, {
      name: 'Michal Hruška',
      birth: '52 years',
      phone: '0948 222 111',
      language: 3,
      reasons: [3],
    })
    await scene.photograph('desk')
    return `a Persian, a Russian and a Slovak speaker are in the queue after ${persian}, ${russian} and ${slovak} keys`
  },
}
