import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '#contract/timeline.contract.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'

type Of<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: Kind }>
type Words = Readonly<{ title: string; detail: readonly string[] }>

/** What an entry says: what happened, and in softer words who, how and what came of it. */
export function useEntryWords(): (entry: TimelineEntry) => Words {
  const { t } = useTranslation(['people', 'lists'])
  const visit = useVisitWords()
  const need = useNeedEntryWords()
  const consent = useConsentEntryWords()
  const help = useHelpWords()
  const referral = useReferralWords()
  const by = ({ by: name }: TimelineEntry) => (name ? [t('people:timeline.by', { name })] : [])
  return (entry) => {
    switch (entry.kind) {
      case 'opened':
        return { title: t('people:timeline.opened'), detail: [] }
      case 'visit':
        return { title: visit.title(entry), detail: [...visit.detail(entry), ...by(entry)] }
      case 'need':
      case 'need-ended':
        return need(entry)
      case 'help':
        return {
          title: t('people:timeline.help', { help: t(`lists:help.${entry.help}`) }),
          detail: [...help(entry), ...by(entry)],
        }
      case 'consent':
        return { title: t(`people:timeline.consent.${entry.decision}`), detail: consent(entry) }
      case 'referral':
        return {
          title: t(`people:timeline.referral.${entry.act}`),
          detail: [...referral(entry), ...by(entry)],
        }
      case 'plan':
        return {
          title: t(`people:timeline.plan.${entry.act}`, { number: entry.number }),
          detail: [...(entry.text ? [isolate(entry.text)] : []), ...by(entry)],
        }
      case 'note':
        return { title: t('people:timeline.note'), detail: by(entry) }
      default:
        return entry satisfies never
    }
  }
}

/** A topic in words; of one that may not be seen only that it is there. */
function useTopicWords(): (need: Pick<Of<'need'>, 'topic'>) => string {
  const { t } = useTranslation(['people', 'lists'])
  return ({ topic }) => (topic ? t(`lists:need.${topic}`) : t('people:timeline.hidden'))
}

function useVisitWords() {
  const { t } = useTranslation(['people', 'lists'])
  const topicWords = useTopicWords()
  const format = useFormat()
  return {
    title: ({ needs }: Of<'visit'>) =>
      needs.length === 0
        ? t('people:timeline.visit')
        : t('people:timeline.visitAbout', { topics: format.list(needs.map(topicWords)) }),
    detail: ({ channel, state, ending, remark }: Of<'visit'>) => [
      t(`lists:channel.${channel}`),
      ending ? t(`lists:contact-ending.${ending}`) : t(`people:timeline.state.${state}`),
      ...(remark ? [isolate(remark)] : []),
    ],
  }
}

function useNeedEntryWords(): (entry: Of<'need' | 'need-ended'>) => Words {
  const { t } = useTranslation(['people', 'lists'])
  const topicWords = useTopicWords()
  return (entry) => {
    const topic = topicWords(entry)
    if (entry.kind === 'need') {
      return {
        title: t('people:timeline.need', { topic }),
        detail: entry.detail ? [isolate(entry.detail)] : [],
      }
    }
    const reason = entry.unmetReason
    return {
      title: t('people:timeline.needEnded', { topic }),
      detail: [
        t(`lists:need-ending.${entry.ending}`),
        ...(reason ? [t(`lists:unmet-reason.${reason}`)] : []),
      ],
    }
  }
}

function useHelpWords(): (entry: Of<'help'>) => string[] {
  const { t } = useTranslation('services')
  const topicWords = useTopicWords()
  const format = useFormat()
  return ({ units, minutes, need }) => [
    ...(units > 1 ? [t('times', { count: units })] : []),
    ...(minutes ? [format.minutes(minutes)] : []),
    ...(need ? [topicWords(need)] : []),
  ]
}

function useConsentEntryWords(): (entry: Of<'consent'>) => string[] {
  const { t } = useTranslation('consent')
  const format = useFormat()
  return ({ purpose, recipient, validUntil, decision }) => [
    t(`purpose.${purpose}`),
    recipient === null ? t('recipient.all') : isolate(recipient),
    ...(validUntil && decision === 'given'
      ? [t('validUntil', { date: format.day(validUntil) })]
      : []),
  ]
}

function useReferralWords(): (entry: Of<'referral'>) => string[] {
  const { t } = useTranslation('lists')
  return ({ shortCode, provider, topic }) => [
    ...(provider ? [isolate(provider)] : []),
    ...(topic ? [t(`need.${topic}`)] : []),
    ...(shortCode ? [`\u2066${shortCode}\u2069`] : []),
  ]
}
