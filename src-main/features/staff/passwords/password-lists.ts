import faNames from '../../../../resources/password-lists/fa-names.json' with { type: 'json' }
import faWords from '../../../../resources/password-lists/fa-words.json' with { type: 'json' }
import ruNames from '../../../../resources/password-lists/ru-names.json' with { type: 'json' }
import ruWords from '../../../../resources/password-lists/ru-words.json' with { type: 'json' }
import skNames from '../../../../resources/password-lists/sk-names.json' with { type: 'json' }
import skWords from '../../../../resources/password-lists/sk-words.json' with { type: 'json' }

/** Words and names by frequency, as `resources/password-lists/README.md` tells; the key says which they are. */
export const passwordLists = {
  'words-fa': faWords,
  'words-ru': ruWords,
  'words-sk': skWords,
  'names-fa': faNames,
  'names-ru': ruNames,
  'names-sk': skNames,
}
