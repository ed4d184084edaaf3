import { useId, useMemo, useRef, type ReactNode, type SubmitEventHandler } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#ui/class-names.ts'
import { FailureNote } from '#ui/failure-note.tsx'
import { FormContext } from '#ui/form/form-context.ts'
import { keepSize } from '#ui/keep-size.ts'
import styles from './form.module.css'

const keepsRoomForFoot = keepSize('--foot', (foot) => foot.closest('form'))

interface FormProps {
  readonly title?: ReactNode
  /** What `form.handleSubmit(…)` gives. */
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>
  readonly children: ReactNode
  /** The buttons, the one that acts first; they stay in sight when the form is long. */
  readonly actions: ReactNode
  /** Why it was not done, in words; shown above the buttons, the text is kept. */
  readonly failure?: ReactNode
  /** What did not happen, where it is not that something was saved. */
  readonly failureTitle?: string
  /** How many fields are wrong, when it is not seen at a glance. */
  readonly wrongFields?: number
  /** Short fields beside each other where there is room. */
  readonly isTwoColumns?: boolean
}

/** Fields in one column; Ctrl+Enter presses its `SubmitButton` from anywhere inside. */
export function Form(props: FormProps) {
  const { title, onSubmit, children, actions, failure, wrongFields = 0, isTwoColumns } = props
  const { failureTitle } = props
  const { t } = useTranslation('ui')
  const titleId = useId()
  const ref = useRef<HTMLFormElement>(null)
  const context = useMemo(() => ({ scope: () => ref.current }), [])
  return (
    <FormContext value={context}>
      <form
        ref={ref}
        noValidate
        onSubmit={onSubmit}
        aria-labelledby={title ? titleId : undefined}
        className={styles['form']}
      >
        {title && <h2 id={titleId}>{title}</h2>}
        <div
          ref={keepsFocusInSight}
          onFocus={({ target }) => showAboveFoot(target)}
          className={classNames(styles['fields'], isTwoColumns && styles['two'])}
        >
          {children}
        </div>
        <div ref={keepsRoomForFoot} className={styles['foot']}>
          {failure && (
            <FailureNote title={failureTitle ?? t('form.failure')}>{failure}</FailureNote>
          )}
          {wrongFields > 0 && (
            <output className={styles['check']}>{t('form.check', { count: wrongFields })}</output>
          )}
          <div className={styles['actions']}>{actions}</div>
        </div>
      </form>
    </FormContext>
  )
}

/** Of a text the browser shows the line with the caret, and minds neither the rest of the field nor what stands over it. */
function showAboveFoot(target: Element): void {
  if (!target.matches(':focus-visible')) return
  const field = target.closest('label') ?? target
  field.scrollIntoView({ block: 'nearest' })
}

/** Where the fields take other room, in another language or with an error under one, the one with the focus may have moved. */
function keepsFocusInSight(fields: HTMLElement | null): (() => void) | undefined {
  if (!fields) return undefined
  const observer = new ResizeObserver(() => {
    const { activeElement } = document
    if (activeElement && fields.contains(activeElement)) showAboveFoot(activeElement)
  })
  observer.observe(fields)
  return () => observer.disconnect()
}

/** A field that takes the whole width of a two-column form. */
export function WholeRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['whole']}>{children}</div>
}
