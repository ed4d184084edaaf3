import { Latin } from '#ui/latin.tsx'
import styles from '#ui/phone.module.css'

export function Phone({ children }: { readonly children: string }) {
  return (
    <span className={styles['phone']}>
      <Latin>{children}</Latin>
    </span>
  )
}
