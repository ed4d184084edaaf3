const KEY = 'okno.restore'

/** Remembers over the emptying of the window at a lock that a restore is what comes next. */
export function wantRestore(): void {
  sessionStorage.setItem(KEY, 'yes')
}

/** Whether it was wanted; asked once. */
export function wantsRestore(): boolean {
  const wanted = sessionStorage.getItem(KEY) !== null
  sessionStorage.removeItem(KEY)
  return wanted
}
