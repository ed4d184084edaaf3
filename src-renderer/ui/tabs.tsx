import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel, type Key } from 'react-aria-components'
import { classNames } from '#ui/class-names.ts'
import styles from './tabs.module.css'

export interface TabContent {
  readonly id: string
  readonly label: ReactNode
  readonly content: ReactNode
}

interface TabsProps {
  /** What the tabs divide, for screen readers. */
  readonly label: string
  readonly tabs: readonly TabContent[]
  /** With these the page owns the choice (and keeps it in its address); without them the tabs do. */
  readonly selected?: string
  readonly onSelect?: (id: string) => void
}

/** Views of one thing beside each other; ← → walk in reading order, a tab opens as it is reached. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={classNames(styles['tabs'])}
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key: Key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className={classNames(styles['list'])}>
        {tabs.map(({ id, label: words }) => (
          <Tab key={id} id={id} className={classNames(styles['tab'])}>
            {words}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={classNames(styles['panel'])}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
