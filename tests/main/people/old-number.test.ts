import { expect, test } from 'vitest'
import { temporaryFolder } from '#support/fresh-store.ts'
import { keepAll } from '#support/merging.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { previewed, registerShelf } from '#support/register.ts'
import { somebody } from '#support/somebody.ts'

test('the number a file had in an old register finds the file that it went into, however far', async () => {
  using folder = temporaryFolder()
  const { lay, chosenTable } = registerShelf(folder.path)
  await using desk = await openTestDesk({ chosenTable })
  await desk.signInAs('caseworker')
  lay('kartotéka.csv', 'Č. spisu;Meno\nK-6/2019;Олена Шевченко\n')
  const { token } = await previewed(desk)
  await desk.send('people.importRegister', { token, known: 'skip', except: [] })
  const find = async () => (await desk.send('people.search', { text: 'k-6/2019' })).hits
  const [olena] = await find()
  let gone = olena!.person.id
  for (const _ of ['once', 'again']) {
    const id = await somebody(desk)
    await desk.signInAs('caseworker')
    const { version } = await desk.send('people.get', { id: gone })
    const versions = { version: 1, otherVersion: version, choices: keepAll }
    await desk.send('people.merge', { id, otherId: gone, ...versions })
    gone = id
  }
  expect((await find()).map(({ person }) => person.id)).toEqual([gone])
})
