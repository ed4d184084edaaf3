import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '../expect.ts'
import type { Story } from '../story.ts'

const register = [
  'Č. spisu;Meno klienta;Dátum narodenia;Telefón;Jazyk;Deň',
  '1/2019;Viera Stará;3.8.1956;0905 123 456;sk;utorok',
  '2/2019;حسن کریمی;12.5.1986;0911 222 333;fa;streda',
  '3/2019;Ján Nový;30.2.1990;;sk;piatok',
].join('\r\n')

export const oldRegister: Story = {
  title: 'An old register',
  play: async (scene) => {
    const { page, keyboard, words, photograph, dialogs } = scene
    const main = page.getByRole('main')
    const button = (key: string) => page.getByRole('button', { name: words(key) })
    const folder = mkdtempSync(join(tmpdir(), 'okno-register-'))
    const path = join(folder, 'kartotéka.csv')
    writeFileSync(path, register)
    await scene.change('caseworker')
    await keyboard.push(page.getByRole('link', { name: words('app:place.people') }))
    await keyboard.push(button('importing:open'))
    await dialogs.open(path)
    await keyboard.push(button('importing:choose'))
    await expect(button('importing:columns.look')).toBeVisible()
    await photograph('import')
    await keyboard.press('Control+Enter')
    await expect(main.getByRole('row', { name: 'Ján Nový' })).toBeVisible()
    await photograph('import-rows')
    await keyboard.press('Control+Enter')
    await keyboard.push(button('importing:past.takeBack'))
    await expect(page.getByRole('dialog')).toBeVisible()
    await keyboard.press('Control+Enter')
    await expect(button('importing:past.takeBack')).toHaveCount(0)
    await photograph('import-taken-back')
    rmSync(folder, { recursive: true })
    return 'two people of a list were brought in, a day that never was refused, and all of it taken back'
  },
}
