// Chromium refuses schemes it does not know before anyone may intercept them, so app://bundle/x lives at
// https://bundle.app.localhost/x; in the main process's eyes it is app://bundle/x.

const ourSchemes = new Set<string>()

export function claimScheme(scheme: string): void {
  ourSchemes.add(scheme)
}

/** As Chromium knows it. */
export function outward(url: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/.exec(url) ?? []
  return scheme && ourSchemes.has(scheme) ? `https://${host}.${scheme}.localhost${rest}` : url
}

/** As the app knows it. */
export function inward(url: string): string {
  const [, host, scheme, rest] =
    /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(.*)$/.exec(url) ?? []
  return scheme && ourSchemes.has(scheme) ? `${scheme}://${host}${rest}` : url
}
