import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ShortcutLayer } from '#ui/keyboard/shortcut-layer.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Buttons at the foot: the one that acts first, the way out after it. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** For what must be answered: no click outside and no Escape closes it. */
  readonly mustAnswer?: boolean
}

/** A sheet over the page. Escape closes it, the keys of the page under it are silent. */
export function Dialog(props: DialogProps) {
  const { title, children, isOpen, onClose, actions, size = 'small', mustAnswer } = props
  const { t } = useTranslation('ui')
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => isNowOpen || onClose()}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer ?? false}
      className={classNames(styles['overlay'])}
    >
      <Modal className={classNames(styles['modal'], styles[size])}>
        <ShortcutLayer>
          <AriaDialog
            role={mustAnswer ? 'alertdialog' : 'dialog'}
            className={classNames(styles['dialog'])}
          >
            <header className={styles['header']}>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {!mustAnswer && <IconButton icon={X} label={t('dialog.close')} onPress={onClose} />}
            </header>
            <div className={styles['body']}>{children}</div>
            {actions && <footer className={styles['footer']}>{actions}</footer>}
          </AriaDialog>
        </ShortcutLayer>
      </Modal>
    </ModalOverlay>
  )
}
