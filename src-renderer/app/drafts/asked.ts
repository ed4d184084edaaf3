/** A half-typed text on the screen that remembers what was asked while it stood there: its becoming a record, perhaps. */
export interface TextInHand {
  readonly isKept: () => boolean
  /** The request id kept with the text for a command with this fingerprint. */
  readonly asked: (fingerprint: string) => string | undefined
  /** Resolves when the id is in the store, beside the text. */
  readonly remember: (fingerprint: string, id: string) => Promise<void>
  readonly forget: (fingerprint: string) => void
}

const inHand = new Set<TextInHand>()

export function takeInHand(text: TextInHand): () => void {
  inHand.add(text)
  return () => void inHand.delete(text)
}

/**
 * Writes the id of a command beside every text in hand before the command goes: where its answer never comes, because of a
 * kill or a lock, the text comes back with the id, and pressing the key again is the same request. Another text has another
 * fingerprint and is another request.
 *
 * @param question the command and its input.
 * @returns the id to ask with, and what to call once there is an answer.
 */
export async function rememberAsking(
  question: string,
  freshId: string,
): Promise<Readonly<{ id: string; answered: () => void }>> {
  const texts = [...inHand].filter((text) => text.isKept())
  if (texts.length === 0) return { id: freshId, answered: () => undefined }
  const fingerprint = await fingerprintOf(question)
  const id = texts.map((text) => text.asked(fingerprint)).find(Boolean) ?? freshId
  await Promise.all(texts.map((text) => text.remember(fingerprint, id)))
  const answered = () => {
    // What has left the screen meanwhile keeps the id: saving it now could overwrite what is typed under its key since.
    for (const text of texts) if (inHand.has(text)) text.forget(fingerprint)
  }
  return { id, answered }
}

async function fingerprintOf(question: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(question))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
