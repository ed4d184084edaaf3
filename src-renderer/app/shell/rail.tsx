import { useRouter, useRouterState } from '@tanstack/react-router'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Place } from '#app/places.ts'
import { useSession } from '#app/session.ts'
import { Mark } from '#app/shell/mark.tsx'
import { classNames } from '#ui/class-names.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import styles from './rail.module.css'

/** The places of the window, at its start side, with how much waits in each. */
export function Rail({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('app')
  const session = useSession()
  const shown = places.filter(
    ({ permissions }) => !permissions || permissions.some((one) => session?.may(one)),
  )
  return (
    <nav aria-label={t('places.label')} data-pane className={styles['rail']}>
      <Mark />
      <ul className={styles['places']}>
        {shown.map((place, index) => (
          <li key={place.id}>
            <PlaceLink place={place} digit={index + 1} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isWithin(path: string, place: string): boolean {
  return path === place || (place !== '/' && path.startsWith(`${place}/`))
}

function PlaceLink({ place, digit }: { readonly place: Place; readonly digit: number }) {
  const { t } = useTranslation('app')
  const { history } = useRouter()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const { icon: Icon, path, labelKey, Count } = place
  const label = t(labelKey)
  const open = () => history.push(path)
  useShortcut({
    keys: digit <= 9 ? `Ctrl+${digit}` : undefined,
    describe: () => t(labelKey),
    run: open,
  })
  return (
    <Link
      onPress={open}
      className={classNames(styles['place'])}
      aria-current={isWithin(pathname, path) ? 'page' : 'false'}
      render={(given) => <span {...given} title={label} />}
    >
      <Icon aria-hidden />
      <span className={styles['label']}>{label}</span>
      {Count && <Count />}
    </Link>
  )
}
