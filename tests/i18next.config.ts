import { defineConfig } from 'i18next-cli'

/** `i18next-cli extract --dry-run --ci` shows keys that the code names and a word file lacks. Words are written by hand. */
export default defineConfig({
  locales: ['en', 'fa', 'ru', 'sk'],
  extract: {
    input: ['src-renderer/**/*.{ts,tsx}'],
    output: 'resources/locales/{{language}}/{{namespace}}.json',
    defaultNS: 'app',
    primaryLanguage: 'en',
    // `say` is the `t` of what is said later, in the language of then.
    functions: ['t', '*.t', 'say'],
    // Lists, failures and months are looked up by their codes: no call names them.
    removeUnusedKeys: false,
    sort: false,
  },
})
