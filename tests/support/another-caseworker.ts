import type { TestDesk } from './open-desk.ts'

/** Signs in a second caseworker, who is on nobody's team and as if they had set the password as their own. */
export async function signInAnotherCaseworker(desk: TestDesk): Promise<void> {
  const password = 'žltý vlak cez most'
  await desk.signInAs('manager')
  const colleague = { name: 'Zuzana Biela', signInWord: 'zuzana', role: 'caseworker' } as const
  await desk.send('staff.add', { ...colleague, post: 'social worker', password })
  await desk.desk.open()?.db.updateTable('staff').set({ must_change: 0 }).execute()
  await desk.send('desk.signIn', { signInWord: 'zuzana', password })
}
