import { Latin } from '#ui/latin.tsx'
import styles from './folder.module.css'

/** Where something lies on the disk: its own name first, and the way to it under it, broken after its strokes. */
export function Folder({ path }: { readonly path: string }) {
  const parts = path.split(/(?<=[/\\])/u)
  const way = parts.slice(0, -1)
  const name = parts.at(-1)?.replace(/[/\\]$/u, '')
  return (
    <span className={styles['folder']}>
      <span className={styles['name']}>
        <Latin>{name}</Latin>
      </span>
      {way.length > 0 && (
        <small className={styles['way']}>
          <Latin>
            {way.map((part, at) => (
              <span key={at}>
                {part}
                <wbr />
              </span>
            ))}
          </Latin>
        </small>
      )}
    </span>
  )
}
