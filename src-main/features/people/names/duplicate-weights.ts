/**
 * How much each thing speaks for (or against) two entries being one person: log-odds in the manner of Fellegi and Sunter
 * (1969), to be added up. Set by hand on simulated dates and measured names (`npm run duplicates`) until a centre has real
 * pairs to estimate from.
 */
export const duplicateWeights = {
  /** The score of the name search, from which each weight holds; below the last one the names speak against. */
  name: [
    [0.97, 6],
    [0.93, 5],
    [0.88, 3.5],
    [0.82, 2],
    [0.75, 0.5],
    [0.62, -1],
  ],
  otherName: -4,
  birth: {
    /** The same day, known to the day. */
    same: 6,
    /** Day and month have changed places, in either calendar. */
    swapped: 5,
    /** The figures of one calendar were written down as the other's, all of them or all but the year. */
    'other-calendar': 5,
    /**
     * One digit differs or two neighbours have changed places, in either calendar; or it is the day before or after. One thing
     * may have been written wrong, not two: with it alone every word of the name has to agree (5), for where a word is
     * another one (3.5) it is somebody else's date as often.
     */
    'one-slip': 1.4,
    /** As far as both are known they may be one; also 1 January and 1 Farvardin, which stand for "some day of that year". */
    'may-be': 0.5,
    unknown: 0,
    other: -5,
  },
  /** They may be of one year, and hardly anybody else has a name like it. */
  sameYearOfRareName: 0.9,
  /** So many people at most, with names so alike. */
  rare: { most: 2, alike: 0.93 },
  /** The last nine digits are the same; families share a phone, so it is not enough by itself. */
  samePhone: 3,
  place: {
    /** The same address but for its spelling: families share it, so it is worth less than a phone. */
    'same-address': 1,
    /** Both stand in one household: whoever put them there had two people in mind, twins or father and son. */
    'one-household': -3,
    /** People move, and addresses are asked of few. */
    elsewhere: 0,
  },
  /** From here on worth a warning, if more than the name speaks for it … */
  warnFrom: 5,
  /** … and from here on worth standing quietly in the list of similar names. */
  quietFrom: 2,
} as const
