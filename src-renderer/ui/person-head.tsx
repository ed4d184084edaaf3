import type { ReactNode } from 'react'
import { Face } from '#ui/face.tsx'
import { PersonName, type WrittenName } from '#ui/person-name.tsx'
import styles from './person-head.module.css'

interface PersonHeadProps {
  readonly name: WrittenName
  readonly other?: WrittenName | undefined
  /** Chips: age, language, consent, what to mind. */
  readonly facts: ReactNode
  readonly actions?: ReactNode
}

/** Who this is, at the top of everything about one person. */
export function PersonHead({ name, other, facts, actions }: PersonHeadProps) {
  return (
    <header className={styles['frame']}>
      <div className={styles['head']}>
        <Face name={name.text} lang={name.lang} />
        <div className={styles['words']}>
          <h1>
            <PersonName name={name} other={other} size="page" />
          </h1>
          {facts}
        </div>
        <div className={styles['actions']}>{actions}</div>
      </div>
    </header>
  )
}
