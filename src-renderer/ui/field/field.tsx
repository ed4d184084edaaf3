import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { useIssueWords, type FieldIssue } from '#ui/form/use-issue-words.ts'
import styles from './field.module.css'

/** What every field takes, whatever one fills it with. */
export interface FieldWords {
  readonly label: ReactNode
  /** What to enter, said before anything goes wrong. */
  readonly hint?: ReactNode
  /** What is wrong and what to do; the text stays as it was typed. */
  readonly error?: FieldIssue
  /** Marks the few that may stay empty, in words, where most may not. */
  readonly mark?: string | undefined
}

/** What the control must carry so that its label, hint and error are read with it. */
export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

interface FieldProps extends FieldWords {
  /** Said below the control while all is well: the date as it was understood. */
  readonly echo?: ReactNode
  /** For a set of controls, whose label names the group. */
  readonly isGroup?: boolean
  readonly children: (ids: ControlIds, labelId: string) => ReactNode
}

/** Label above, control, then one line: the error, else the echo, else the hint. */
export function Field({ label, hint, error, mark, echo, isGroup, children }: FieldProps) {
  const id = useId()
  const words = useIssueWords()(error)
  const line = words ?? echo ?? hint
  const lineId = line ? `${id}-line` : undefined
  const Label = isGroup ? 'span' : 'label'
  return (
    <div className={styles['field']}>
      <Label id={`${id}-label`} className={styles['label']} {...(!isGroup && { htmlFor: id })}>
        {label}
        {mark && (
          <>
            {' '}
            <span className={styles['mark']}>{mark}</span>
          </>
        )}
      </Label>
      {children(
        { id, 'aria-describedby': lineId, 'aria-invalid': words ? true : undefined },
        `${id}-label`,
      )}
      <p
        id={lineId}
        aria-live="polite"
        className={classNames(
          styles['line'],
          Boolean(words) && styles['error'],
          !words && Boolean(echo) && styles['echo'],
        )}
      >
        {words && <CircleAlert aria-hidden />}
        {line}
      </p>
    </div>
  )
}
