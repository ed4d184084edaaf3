import { ChevronDown } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './menu.module.css'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly isDangerous?: boolean
  readonly onPress: () => void
}

export interface MenuGroup {
  readonly id: string
  readonly title: string
  readonly choices: readonly MenuChoice[]
}

interface MenuButtonProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
}

/** What is done more seldom, behind one button, under headings by meaning; nothing where there is nothing to do. */
export function MenuButton({ label, groups }: MenuButtonProps) {
  const filled = groups.filter(({ choices }) => choices.length > 0)
  if (filled.length === 0) return undefined
  return (
    <MenuTrigger>
      <Button>
        {label}
        <ChevronDown aria-hidden />
      </Button>
      <Popover placement="bottom start" className={classNames(styles['popover'])}>
        <Menu aria-label={label} className={classNames(styles['menu'])}>
          {filled.map((group) => (
            <MenuSection key={group.id} aria-label={group.title}>
              <Header className={styles['header']}>{group.title}</Header>
              {group.choices.map((choice) => (
                <Choice key={choice.id} {...choice} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Choice({ id, label, isDangerous, onPress }: MenuChoice) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      onAction={onPress}
      className={classNames(styles['item'], isDangerous && styles['dangerous'])}
    >
      {label}
    </MenuItem>
  )
}
