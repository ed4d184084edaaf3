import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './page.module.css'

interface PageProps {
  readonly children: ReactNode
  /** No greeting, no decoration: what this page is. */
  readonly title?: ReactNode
  /** The title is read aloud but not drawn: the desk needs no heading. */
  readonly isTitleHidden?: boolean
  /** Beside the title: chips with its state. */
  readonly summary?: ReactNode
  readonly actions?: ReactNode
  /** The page takes the height of the window and its cards scroll; else the page scrolls. */
  readonly isFilling?: boolean
}

export function Page(props: PageProps) {
  const { children, title, isTitleHidden, summary, actions, isFilling } = props
  const hasHeader = !isTitleHidden && Boolean(title ?? actions)
  return (
    <div className={classNames(styles['page'], isFilling && styles['filling'])}>
      {isTitleHidden && <h1 className={styles['hidden']}>{title}</h1>}
      {hasHeader && (
        <header className={styles['header']}>
          {title && <h1>{title}</h1>}
          {summary}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </header>
      )}
      {children}
    </div>
  )
}

interface ColumnsProps {
  /** Work first, facts beside it; they stand one under the other where there is no room. */
  readonly children: ReactNode
  /**
   * `intake`: form 25rem, rest; `side`: work, facts 20.5rem; `papers`: form 22rem, two sheets;
   * `even`: as many equal ones as fit; `halves`: two.
   */
  readonly kind: 'intake' | 'side' | 'papers' | 'halves' | 'even'
}

export function Columns({ children, kind }: ColumnsProps) {
  return (
    <div className={styles['frame']}>
      <div className={classNames(styles['columns'], styles[kind])}>{children}</div>
    </div>
  )
}

/** Cards one under the other. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles['stack']}>{children}</div>
}
