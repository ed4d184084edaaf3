import { describe, expect, test } from 'vitest'
import { readWord, wordSimilarity } from '#main/features/people/names/name-word.ts'
import { normaliseName } from '#main/features/people/names/normalise.ts'

/** Names whose letters a language has and its neighbours have not, as it and the desk's languages write them. */
const spellings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Ukrainian: [
    ['їжакевич', 'yizhakevych'],
    ['єлизавета', 'yelyzaveta'],
    ['ґонта', 'gonta'],
    ['гнатюк', 'hnatiuk'],
    ['пономаренко', 'پونومارنکو'],
    ['щербань', 'shcherban'],
    ['мар’яна', 'mariana'],
  ],
  Belarusian: [
    ['кавалёў', 'kavalyow'],
    ['дзяніс', 'dzianis'],
    ['ўладзімір', 'uladzimir'],
  ],
  Tajik: [
    ['ҷамшед', 'jamshed'],
    ['ҷамшед', 'جمشید'],
    ['ҳусейн', 'حسین'],
    ['қодир', 'qodir'],
    ['қодир', 'قادر'],
    ['ғафур', 'غفور'],
    ['ӯктам', 'oktam'],
    ['шарифӣ', 'شریفی'],
    ['раҷабзода', 'rajabzoda'],
  ],
  Kazakh: [
    ['әйгерім', 'aigerim'],
    ['нұрлан', 'nurlan'],
    ['құрманғазы', 'kurmangazy'],
    ['өмірбек', 'omirbek'],
    ['үміт', 'umit'],
    ['жаңыл', 'zhanyl'],
    ['һарун', 'harun'],
  ],
  Kurdish: [
    ['ڕێبوار', 'rebwar'],
    ['هێمن', 'hemin'],
    ['ئاراس', 'aras'],
    ['ئەڤین', 'evin'],
    ['گوڵاڵە', 'gulala'],
    ['کوردۆ', 'kurdo'],
    ['şêrko', 'شێرکۆ'],
    ['xezal', 'خەزاڵ'],
    ['cemîl', 'جەمیل'],
    ['çiya', 'چیا'],
  ],
  Pashto: [
    ['ټوډر', 'todar'],
    ['ځلمی', 'zalmay'],
    ['څرګند', 'tsargand'],
    ['ښکلا', 'shkla'],
    ['ښکلا', 'khkla'],
    ['ږمنځ', 'zhmanz'],
    ['پېغله', 'peghla'],
    ['ړوند', 'rund'],
    ['مېړنی', 'merani'],
  ],
  Dari: [
    ['بیژن', 'bijan'],
    ['عبدالرب', 'abdulrab'],
    ['نجیب', 'najib'],
    ['ویس', 'wais'],
    ['پیمان', 'paiman'],
    ['ثریا', 'suraya'],
    ['ظاهر', 'zaher'],
  ],
  Arabic: [
    ['خديجة', 'khadija'],
    ['ضياء', 'dia'],
    ['ذكرى', 'dhikra'],
    ['طه', 'taha'],
    ['مؤمن', 'momen'],
    ['رئيس', 'rais'],
    ['هدى', 'huda'],
    ['جمال', 'gamal'],
    ['الغنوشي', 'ghannouchi'],
  ],
  Czech: [
    ['řezáč', 'rezac'],
    ['řezáč', 'ржезач'],
    ['ondřej', 'ондржей'],
    ['ondřej', 'اندرژی'],
    ['přibyl', 'pribyl'],
    ['kůs', 'kus'],
    ['něměc', 'немец'],
    ['ďáblík', 'dablik'],
  ],
  Slovak: [
    ['ľuptáková', 'luptakova'],
    ['ĺžička', 'lzicka'],
    ['vŕba', 'vrba'],
    ['mäsiar', 'masiar'],
    ['kôň', 'kon'],
    ['hviezdoslav', 'гвездослав'],
    ['džugan', 'джуган'],
    ['chmelár', 'хмелар'],
  ],
  Hungarian: [
    ['szabó', 'сабо'],
    ['zsófia', 'жофия'],
    ['csilla', 'чилла'],
    ['csilla', 'چیلا'],
    ['gyöngyi', 'дьёндьи'],
    ['gyula', 'дьюла'],
    ['nagy', 'надь'],
    ['lőrincz', 'лёринц'],
    ['kovács', 'ковач'],
    ['kovács', 'kovacs'],
    ['székely', 'секей'],
    ['tóth', 'тот'],
  ],
  Romani: [
    ['džano', 'джано'],
    ['čhajori', 'cajori'],
    ['phuro', 'пхуро'],
    ['kham', 'кхам'],
    ['žužika', 'zuzika'],
    ['ďuďi', 'dudi'],
  ],
}

describe.each(Object.entries(spellings))('%s', (_, pairs) => {
  test.each(pairs)('%s – %s', (one, other) => {
    const [first, second] = [readWord(normaliseName(one)), readWord(normaliseName(other))]
    expect(wordSimilarity(first, second, false, 0)).toBeGreaterThan(0.8)
    expect(wordSimilarity(second, first, false, 0)).toBeGreaterThan(0.8)
  })
})
