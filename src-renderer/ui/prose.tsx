import { keepFigures } from '#contract/script/keep-figures.ts'
import styles from './prose.module.css'

/** A line that the program composes: in the direction of the window, with what somebody wrote isolated in it. */
export function ComposedLine({ children }: { readonly children: string }) {
  return <span className={styles['prose']}>{keepFigures(children)}</span>
}

interface ProseProps {
  readonly children: string
  /** It stands by itself, a paragraph; else it stands within other words. */
  readonly isBlock?: boolean
}

/** What somebody wrote, in whatever language: its own direction, its line ends, long words broken, figures in their order. */
export function Prose({ children, isBlock }: ProseProps) {
  const text = keepFigures(children)
  return isBlock ? (
    <p dir="auto" className={styles['block']}>
      {text}
    </p>
  ) : (
    <bdi className={styles['prose']}>{text}</bdi>
  )
}
