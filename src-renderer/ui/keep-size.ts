/**
 * A ref that keeps the size of its element, in pixels, in `NAME-block` and `NAME-inline` of a holder, for the styles that
 * leave it room. Make it once, outside of a component.
 */
export function keepSize(
  name: `--${string}`,
  holderOf: (element: HTMLElement) => HTMLElement | null,
): (element: HTMLElement | null) => (() => void) | undefined {
  return (element) => {
    const style = element && holderOf(element)?.style
    if (!style) return undefined
    const keep = () => {
      style.setProperty(`${name}-block`, `${element.offsetHeight}px`)
      style.setProperty(`${name}-inline`, `${element.offsetWidth}px`)
    }
    const observer = new ResizeObserver(keep)
    observer.observe(element)
    keep()
    return () => {
      observer.disconnect()
      for (const side of ['block', 'inline']) style.removeProperty(`${name}-${side}`)
    }
  }
}
