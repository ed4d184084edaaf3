import { useQueryClient } from '@tanstack/react-query'
import { staffQueries } from '#features/staff/staff-queries.ts'
import { announce } from '#ui/toast/toasts.ts'

export function useStaffSaved(): (words: string) => void {
  const queryClient = useQueryClient()
  return (words) => {
    void queryClient.invalidateQueries({ queryKey: staffQueries.all() })
    announce({ words })
  }
}
