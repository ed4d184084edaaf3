export function say(text) {
  console.log(text)
}

/** Says what is wrong and what to do about it, and ends. */
export function giveUp(text) {
  say(text)
  process.exit(1)
}
