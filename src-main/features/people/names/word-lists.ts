/**
 * Words that behave differently from ordinary names, in normalised spelling.
 * Sources: common usage in the four languages; titles also from the OFAC and UN lists' name fields.
 */
const words = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Titles, particles and honorifics: one writer keeps them, another leaves them out. */
export const titles = words(
  'سید حاج حاجی شیخ میر ملا مولوی خان',
  'seyyed seyed sayyed sayyid syed sayed seyid said haji hajji haj hajj sheikh shaykh mullah mulla',
  'mawlawi maulavi mir sardar khan сеид саид хаджи шейх сайид хан',
  'al el ol ul de von van der den la le du da di bin ibn bint',
  // Clerics and reciters of Afghanistan, and the kunya ("father of"), which stands before the name or is left out
  'آخوند قاری حافظ استاد ابو akhund akhond qari qori hafiz ustad ustaz abu',
  'mr mrs jr sr dr ing mgr judr mudr bc sir lord lady baron baroness of',
  // Generations: John Heinz III, جان هاینتس سوم
  'ii iii iv پسر دوم سوم мл ст',
  // Latin initials as Persian spells them: لی اچ. همیلتون
  'ای بی سی دی اف جی اچ آی کی ام ان پی آر اس تی وی دبلیو',
)

/** Words that are written together with, or apart from, their neighbour (محمدرضا, Abdul Rahman, Anna-Maria). */
export const compoundParts = words(
  'محمد علی سید میر امیر غلام عبد ابو رضا الله اله الدین شاه گل حسین حسن',
  'mohammad muhammad mohammed mohamed mohamad mohd ali seyed seyyed sayed mir amir gholam ghulam',
  'abd abdul abdol abdal abdel abol abu reza raza ollah ullah allah din ud uddin eddin aldin addin ad shah gul',
  'eddine eldin eldine aldeen uddeen',
  'hossein hosein hussein hassan hasan',
  'мохаммад мохаммед мухаммад али амир абд абдул гулам голам реза рза аддин эддин уддин олла улла аллах',
  'анна мария anna maria jana eva',
  // Ends of Persian surnames, with or without a space or a half-space: محمدی‌پور, حسین زاده, کریمی‌نیا
  'پور زاده نیا نژاد فر pour poor pur zadeh zade zada nia niya nejad nezhad nejhad far',
  'пур заде зода ниа нежад фар',
)

const article = /^(?:[aeou][ldrsznt]|[aeou]sh|[аэеуо](?:ль|[лдрсзнтш]))$/u

/** The Arabic article as it sounds before a letter (al-Qadir, ar-Rahman, ud-Din): inside one name it makes three words of it. */
export const isArticle = (word: string): boolean => article.test(word)

/** Second halves of names, which do not stand alone: جلال الدین, عبید الله, Saif ud-Din. */
const compoundTails = words(
  'الدین الله اله din uddin eddin aldin addin eddine eldin eldine aldeen uddeen ullah ollah allah',
  'аддин эддин уддин олла улла аллах',
)

/** The second half of a name of two words; of عبد it is any name of God, with its article (عبد القدوس). */
export const isSecondHalf = (word: string, before: string | undefined): boolean =>
  before !== undefined && (compoundTails.has(word) || (before === 'عبد' && word.startsWith('ال')))

const patronymicEnding =
  /(?:ович|евич|ич|овна|евна|ична|івна|йович|йовна|оглы|кызы|ovich|evich|avich|yevich|yavich|ovič|evič|owitsch|ovych|ovyč|ovna|evna|ivna|oglu|oğlu)$/u
const shortestPatronymic = 7

export const isPatronymic = (word: string): boolean =>
  word.length >= shortestPatronymic && patronymicEnding.test(word)
