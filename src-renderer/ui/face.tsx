import { initialOf } from '#ui/initial.ts'
import styles from './face.module.css'

/** The first letter of a name where others put a photograph: we keep none. */
export function Face({
  name,
  lang,
}: {
  readonly name: string
  readonly lang?: string | undefined
}) {
  return (
    <span aria-hidden lang={lang} className={styles['face']}>
      {initialOf(name)}
    </span>
  )
}
