import type { Language } from '#contract/language.ts'

const fa = {
  role: 'مسئول پذیرش',
  user: 'مریم',
  saved: 'همه‌چیز ذخیره شد (ساعت ۹:۴۱)',
  backup: 'نسخهٔ پشتیبان: امروز ۸:۰۲، سالم',
  locks: 'قفل پس از ۵ دقیقه',
  search: 'نام، تلفن، تاریخ تولد، شمارهٔ پرونده یا نامه…',
}
type GalleryWords = typeof fa

/** What the gallery's samples say: real sentences of each language, so that lengths are real. */
export const galleryWords: Readonly<Record<Language, GalleryWords>> = {
  fa,
  ru: {
    role: 'Первичный приём',
    user: 'Ольга',
    saved: 'Всё сохранено в 9:41',
    backup: 'Резервная копия: сегодня в 8:02, проверена',
    locks: 'Блокировка через 5 мин',
    search: 'Имя, телефон, дата рождения, № дела или письма…',
  },
  sk: {
    role: 'Pracovníčka prvého kontaktu',
    user: 'Jana',
    saved: 'Všetko uložené o 9:41',
    backup: 'Záloha dnes 8:02, overená',
    locks: 'Zamkne sa po 5 min nečinnosti',
    search: 'Meno, telefón, dátum narodenia, číslo spisu či listu…',
  },
  en: {
    role: 'Reception',
    user: 'Jana',
    saved: 'All saved 9:41',
    backup: 'Backup today 8:02, checked',
    locks: 'Locks after 5 min',
    search: 'Name, phone, birth date, file or letter number…',
  },
}
