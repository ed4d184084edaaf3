import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const window = 'src-renderer'

/** Forms whose text is not kept, each with its reason. */
const notKept: Readonly<Record<string, string>> = {
  'app/entrance/backup-key-form.tsx': 'a password or the recovery code',
  'features/centre/first-run/first-run.tsx': 'there is no store yet to keep it in',
  'features/centre/first-run/manager-step.tsx': 'a password, and no store yet',
  'features/people/merging/merge-form.tsx': 'nothing is typed in it: whose word holds',
  'features/referrals/list/find-slip.tsx': 'a code that is searched for',
  'features/staff/colleagues/reset-password.tsx': 'a password',
  'features/staff/entrance/change-password-page.tsx': 'a password',
  'features/staff/keys/prove-form.tsx': 'a password',
  'features/staff/entrance/recovery-form.tsx': 'the recovery code and a password',
  'features/staff/entrance/sign-in-form.tsx': 'a password, and nobody is signed in',
}

const files = readdirSync(window, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('app/drafts/'))
  .map((file) => ({ file, source: readFileSync(join(window, file), 'utf8') }))
const forms = files.filter(({ source }) => /\buseForm[<(]/.test(source))
const drafted = files.filter(({ source }) => /\buseDraft\(/.test(source))

function namesOf(found: typeof files): string[] {
  return found.map(({ file }) => file).toSorted()
}

test('every form keeps what is typed in it, but for those that say why not', () => {
  const unkept = forms.filter((form) => !drafted.includes(form))
  expect(namesOf(unkept)).toEqual(Object.keys(notKept).toSorted())
})

test('every draft has its form, which says when it came back', () => {
  const lines = files.flatMap(({ source }) => source.match(/<DraftedForm\b/g) ?? [])
  const drafts = drafted.flatMap(({ source }) => source.match(/\buseDraft\(/g) ?? [])
  expect(lines).toHaveLength(drafts.length)
})

test('no password is ever half-kept', () => {
  const withPassword = drafted.filter(({ source }) => /<(New)?PasswordField/.test(source))
  expect(namesOf(withPassword)).toEqual(['features/staff/colleagues/add-colleague.tsx'])
  for (const { source } of withPassword) {
    expect(source).toMatch(/useDraft\([^)]*without: \['password'\]/)
  }
})
