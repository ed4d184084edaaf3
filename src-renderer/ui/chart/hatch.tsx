import styles from './chart.module.css'

/** Stripes for a number that is not published: over the whole track, never as long as the number. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="3" height="7" className={styles['stripe']} />
      </pattern>
    </defs>
  )
}
