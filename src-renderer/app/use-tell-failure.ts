import { useFailureWords } from '#app/use-failure-words.ts'
import { announce } from '#ui/toast/toasts.ts'

/** For acts without a form: what was not done is told in a toast. */
export function useTellFailure(namespace: string): (error: Error) => void {
  const words = useFailureWords(namespace)
  return (error) => announce({ words: () => words(error) ?? '', tone: 'attention' })
}
