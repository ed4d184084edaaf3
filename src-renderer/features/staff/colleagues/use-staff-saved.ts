import { useQueryClient } from '@tanstack/react-query'
import { staffQueries } from '#features/staff/staff-queries.ts'
import { announce, type Toast } from '#ui/toast/toasts.ts'

export function useStaffSaved(): (words: Toast['words']) => void {
  const queryClient = useQueryClient()
  return (words) => {
    void queryClient.invalidateQueries({ queryKey: staffQueries.all() })
    announce({ words })
  }
}
