// ISO 3166-1, the codes in use.
const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

export const countries: readonly string[] = codes.split(' ')

/** What a country usually goes by; each can be changed. */
export interface Customs {
  /** Undefined where the country has several and this machine's is none of them. */
  readonly timeZone: string | undefined
  readonly calendar: 'gregorian' | 'jalali'
  /** Days off, 0 = Sunday. */
  readonly weekend: number[]
}

interface LocaleInfo {
  readonly getTimeZones?: () => readonly string[] | undefined
  readonly getWeekInfo?: () => { readonly weekend: readonly number[] }
}

/** Of no country in particular: what most go by. */
export function customsOf(country: string | undefined): Customs {
  const zones = country ? zonesOf(country) : []
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const weekend = country ? localeOf(country).getWeekInfo?.().weekend : undefined
  return {
    timeZone: zones.includes(own) ? own : zones.length === 1 ? zones[0] : undefined,
    calendar: country === 'IR' || country === 'AF' ? 'jalali' : 'gregorian',
    weekend: (weekend ?? [6, 7]).map((day) => day % 7),
  }
}

/** The one country a time zone belongs to; undefined for one of several or of none, as UTC. */
export function countryOfZone(timeZone: string): string | undefined {
  const [country, ...others] = countries.filter((code) => zonesOf(code).includes(timeZone))
  return others.length === 0 ? country : undefined
}

function zonesOf(country: string): readonly string[] {
  return localeOf(country).getTimeZones?.() ?? []
}

function localeOf(country: string): Intl.Locale & LocaleInfo {
  return new Intl.Locale(`und-${country}`)
}
