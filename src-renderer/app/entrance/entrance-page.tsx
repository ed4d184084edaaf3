import { useEffect, useRef, type ReactNode } from 'react'
import { LanguageSwitch } from '#app/entrance/language-switch.tsx'
import { Mark } from '#app/shell/mark.tsx'
import { useLanguageKey } from '#app/use-language-key.ts'
import { listenForShortcuts } from '#ui/keyboard/shortcuts.ts'
import styles from './entrance-page.module.css'

interface EntrancePageProps {
  readonly title: ReactNode
  /** One or two sentences: what this page asks and why. */
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** Ways out, under the sheet. */
  readonly foot?: ReactNode
  readonly isWide?: boolean
}

/**
 * One sheet in an empty room: what is seen before the desk opens. Languages first, each by its own name.
 * The first field has the focus; give each page of a row a `key`, so that the next one has it too.
 */
export function EntrancePage({ title, lead, children, foot, isWide }: EntrancePageProps) {
  useEffect(listenForShortcuts, [])
  useLanguageKey()
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  return (
    <div className={styles['room']}>
      <header className={styles['top']}>
        <span className={styles['product']}>
          <Mark />
          <bdi lang="en">{'Okno'}</bdi>
        </span>
        <LanguageSwitch />
      </header>
      <main ref={sheet} className={styles['sheet']} data-wide={isWide ?? false}>
        <h1>{title}</h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
        {children}
      </main>
      {foot && <footer className={styles['foot']}>{foot}</footer>}
    </div>
  )
}
