/** What Electron tells of the frame a message came from. */
type Frame = Readonly<{ url: string; parent: unknown }>

/** Only the window's own top frame, while it shows our page, may speak to the main process. */
export function isTrustedFrame(frame: Frame | null, pageUrl: string): boolean {
  if (!frame || frame.parent !== null) return false
  const [from, page] = [URL.parse(frame.url), URL.parse(pageUrl)]
  return (
    from !== null && page !== null && from.protocol === page.protocol && from.host === page.host
  )
}
