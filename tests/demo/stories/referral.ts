import { callNext } from '../../e2e/support/at-the-desk.ts'
import {
  addLatinName,
  beginLetter,
  fillLetter,
  issueLetter,
  openFile,
  recordConsent,
} from '../../e2e/support/at-the-letters.ts'
import type { Story } from '../story.ts'

export const referral: Story = {
  title: 'A referral',
  play: async (scene) => {
    const { change, saveBoth, photograph } = scene
    await change('caseworker')
    await callNext(scene, 'محمد رضایی')
    await openFile(scene, 'محمد رضایی')
    await photograph('person')
    await addLatinName(scene, 'Mohammad Rezaei')
    await recordConsent(scene)
    await photograph('person-consent')
    await beginLetter(scene)
    await fillLetter(scene, {
      to: 'Domov nádeje',
      ask: 'Prosíme o posúdenie žiadosti o sociálny byt pre trojčlennú rodinu.',
      clientWords: 'Do konca roka musíme opustiť podnájom a nemáme kam ísť.',
    })
    await photograph('letter-write')
    const code = await issueLetter(scene)
    await photograph('letter')
    await saveBoth('1-referral')
    return `letter ${code} in Slovak and the client’s slip in Persian, issued and saved`
  },
}
