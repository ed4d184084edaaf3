import { useQueryClient } from '@tanstack/react-query'
import { centreQueries } from '#app/centre.ts'
import { announce, type Toast } from '#ui/toast/toasts.ts'

/** After the settings were saved every page reads them anew. */
export function useCentreSaved(words: Toast['words']): () => void {
  const queryClient = useQueryClient()
  return () => {
    void queryClient.invalidateQueries({ queryKey: centreQueries.all() })
    announce({ words })
  }
}
