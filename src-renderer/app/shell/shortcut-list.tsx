import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Dialog } from '#ui/dialog.tsx'
import { Kbd } from '#ui/kbd.tsx'
import type { NamedShortcut } from '#ui/keyboard/shortcuts.ts'
import styles from './shortcut-list.module.css'

interface ShortcutListProps {
  /** What could be pressed when the list was asked for; undefined keeps it closed. */
  readonly shortcuts: readonly NamedShortcut[] | undefined
  readonly onClose: () => void
}

/** Every key that works on this screen, read off the screen itself. */
export function ShortcutList({ shortcuts, onClose }: ShortcutListProps) {
  const { t } = useTranslation('app')
  return (
    <Dialog title={t('keys.title')} isOpen={shortcuts !== undefined} onClose={onClose}>
      <dl className={styles['rows']}>
        {[...groupByDeed([...(shortcuts ?? []), ...zoomKeys(t)])].map(([deed, keys]) => (
          <div key={deed} className={styles['row']}>
            <dt>{deed}</dt>
            <dd>
              {keys.map((combination) => (
                <Kbd key={combination} keys={combination} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

/** Text size is changed by the main process, before the page hears of the key. */
function zoomKeys(t: TFunction<'app'>): readonly NamedShortcut[] {
  return [
    { keys: 'Ctrl++', deed: t('keys.larger') },
    { keys: 'Ctrl+-', deed: t('keys.smaller') },
    { keys: 'Ctrl+0', deed: t('keys.usualSize') },
  ]
}

/** One row a deed, with all its keys. */
function groupByDeed(shortcuts: readonly NamedShortcut[]): ReadonlyMap<string, readonly string[]> {
  const deeds = new Map<string, string[]>()
  for (const { keys, deed } of shortcuts) {
    deeds.set(deed, [...new Set([...(deeds.get(deed) ?? []), keys])])
  }
  return deeds
}
