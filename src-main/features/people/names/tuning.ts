/**
 * Every number of the name index that was chosen rather than derived. They were set on public name pairs (`npm run names`
 * prints what they give); change one only with that table before and after.
 */
export const tuning = {
  // What one sound costs when it differs. A whole consonant that differs costs 1.
  /** The two letters can stand for one sound, but not only for that one. */
  overlapping: 0.015,
  /** Two consonants of one class (b–p, s–sh, k–kh, m–n …). */
  sameClass: 0.5,
  /** One vowel for another. */
  vowelForVowel: 0.3,
  /** A vowel for v, j or h, or one of these for another. */
  vowelForGlide: 0.36,
  /** A vowel written in one spelling only, both in scripts that write vowels. */
  missingVowel: 0.4,
  /** v, j or h written in one spelling only, both in scripts that write vowels. */
  missingGlide: 0.4,
  /** The same where exactly one side is Persian script. */
  missingGlideAcross: 0.3,
  /** An alef where exactly one side is Persian script: it may be any vowel, or only carry one. */
  missingAlefAcross: 0.3,
  /** A vowel where exactly one side is Persian script: short ones are not written, long u and i mostly are. */
  missingVowelAcross: { a: 0.07, e: 0.05, o: 0.07, i: 0.22, u: 0.3 },
  /** The j that я, ю and ё begin with, when the other spelling has none; it weighs as little. */
  iotation: 0.05,
  /** What the sounds weigh in the length that a distance is divided by (a consonant weighs 1). */
  vowelWeight: 0.35,
  vowelWeightAcross: 0.12,
  glideWeight: 0.5,

  // Words.
  /** The most that two words of different spelling can be alike: the same letters come first. */
  sameSound: 0.99,
  /** A typed beginning may be followed by more sounds, each at this cost … */
  untypedSound: 0.03,
  /** … and never counts as much as a whole word. */
  unfinished: 0.08,
  /** An ending had to be taken off one word (Kováčová – Kováč), or off both. */
  otherForm: 0.06,
  otherFormBoth: 0.03,
  /** One letter wrong, missing, too many or swapped with its neighbour, whatever it sounds like. */
  slip: 0.8,
  /** Two words written as one (محمدرضا – Mohammad Reza), and how alike they must be for that. */
  joined: 0.02,
  joinedAtLeast: 0.82,
  /** How alike two words must be to count at all. */
  wordAtLeast: 0.62,
  /** How alike whole names must be to be shown as possible duplicates. */
  similarAtLeast: 0.7,
  /** A nickname for its name, and how like the table's spelling both must be. */
  nickname: 0.1,
  nicknameAtLeast: 0.9,
  /** A part of a long word that may itself be a word must be nearly the same. */
  partAtLeast: 0.88,

  // Whole names.
  /** A word of the stored name that nothing typed answers to; a patronymic; a title. */
  unanswered: 0.1,
  /** What people leave out first are the names that many have (Mohammad, Ahmad, Abdul): so much less for the most usual one. */
  leftOut: 0.5,
  unansweredPatronymic: 0.02,
  unansweredTitle: 0.01,
  /** A word that only repeats one that was answered (so alike at least), or the second half of a compound name. */
  unansweredRepetition: 0.02,
  repetitionAtLeast: 0.9,
  /** Each pair of words in the other order. */
  otherOrder: 0.03,
  /** What a title and a patronymic weigh beside an ordinary word, and the least any word weighs. */
  titleWeight: 0.2,
  patronymicWeight: 0.5,
  leastWeight: 0.3,

  // The keyboard layout.
  /** Where nothing better than this is found, what the keys give in other scripts is looked for too … */
  foundLittle: 0.75,
  /** … and what they give where y and z change places … */
  foundLittleYZ: 0.9,
  /** … from this many letters on … */
  shortestRetyped: 3,
  /** … and counts a little less. */
  wrongLayout: 0.95,

  // Limits that keep a keystroke inside one frame.
  candidates: 160,
  /** Where only whether a name is rare is asked: many more than make it an ordinary one. */
  candidatesCounted: 24,
  wordsPerName: 8,
  similarWords: 500,
  wordsTriedForPrefix: 2500,
} as const
