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
    const resized = new ResizeObserver(keep)
    resized.observe(element)
    // As soon as what stands in it changes, and not with the next frame: nothing is covered in between.
    const changed = new MutationObserver(keep)
    changed.observe(element, { childList: true, characterData: true, subtree: true })
    keep()
    return () => {
      resized.disconnect()
      changed.disconnect()
      for (const side of ['block', 'inline']) style.removeProperty(`${name}-${side}`)
    }
  }
}
