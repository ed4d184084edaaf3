import type { TestDesk } from './open-desk.ts'

/** Signs in a second caseworker, who is on nobody's team and has set the password as their own. */
export async function signInAnotherCaseworker(desk: TestDesk): Promise<void> {
  const password = 'žltý vlak cez most'
  await desk.signInAs('manager')
  const colleague = { name: 'Zuzana Biela', signInWord: 'zuzana', role: 'caseworker' } as const
  await desk.send('staff.add', { ...colleague, post: 'social worker', password })
  await desk.send('desk.signIn', { signInWord: 'zuzana', password })
  await desk.send('staff.changePassword', { current: password, next: password })
}
