import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { addLayer } from '#ui/keyboard/shortcuts.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import styles from './screen-cover.module.css'

const CoverContext = createContext<() => void>(() => {})

/** Hides the screen from whoever leans over the counter. */
export const useHideScreen = () => useContext(CoverContext)

/**
 * One key hides all that stands in the window, dialogs and toasts too, and shows it again as it was. It is no lock: what is
 * begun goes on, and the clock of the lock runs.
 */
export function ScreenCover({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('app')
  const cover = useRef<HTMLDialogElement>(null)
  const [isHidden, setHidden] = useState(false)
  useShortcut({
    keys: 'F9',
    describe: () => t('cover.hide'),
    run: () => setHidden(!isHidden),
    everywhere: true,
  })
  useEffect(() => {
    if (!isHidden) return undefined
    const dialog = cover.current
    // The browser's own modal: over everything, and nothing under it can be reached or typed in.
    dialog?.showModal()
    // Not its button: a space of what somebody goes on typing would show the screen.
    dialog?.focus()
    const uncoverKeys = addLayer(Number.POSITIVE_INFINITY)
    return () => {
      uncoverKeys()
      dialog?.close()
    }
  }, [isHidden])
  return (
    <CoverContext value={() => setHidden(true)}>
      {children}
      <dialog
        ref={cover}
        tabIndex={-1}
        className={styles['cover']}
        // React Aria's dialogs would otherwise hide it from screen readers and take the focus back.
        data-react-aria-top-layer="true"
        aria-labelledby="screen-cover"
        onCancel={() => setHidden(false)}
      >
        <h2 id="screen-cover">{t('cover.title')}</h2>
        <p>{t('cover.what')}</p>
        <Button onPress={() => setHidden(false)}>
          {t('cover.show')} <Kbd keys="F9" />
        </Button>
      </dialog>
    </CoverContext>
  )
}
