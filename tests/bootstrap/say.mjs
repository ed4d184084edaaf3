/** What the commands tell of themselves goes to standard error, so that a stage's own output stays clean. */
export function say(text) {
  console.error(text)
}

/** Says what is wrong and what to do about it, and ends. */
export function giveUp(text) {
  say(text)
  process.exit(1)
}
