import type { ReactNode } from 'react'
import { Card } from '#ui/card.tsx'
import { Button } from '#ui/button.tsx'
import styles from './figure-card.module.css'

interface FigureCardProps {
  readonly label: string
  /** The number, in the digits of the window. */
  readonly figure: string
  /** What it is measured against, in words. */
  readonly note?: ReactNode
  /** Opens the list behind the number. */
  readonly onOpen?: () => void
}

/** One number that matters, large. */
export function FigureCard({ label, figure, note, onOpen }: FigureCardProps) {
  return (
    <Card title={label} kind="side">
      <p className={styles['figure']}>
        {onOpen ? (
          <Button kind="plain" onPress={onOpen}>
            {figure}
          </Button>
        ) : (
          figure
        )}
      </p>
      {note && <p className={styles['note']}>{note}</p>}
    </Card>
  )
}
