import { useFormat } from '#i18n/use-format.ts'

/** Where somebody sits: a number in the digits of the window, a name as it is written. */
export function useRoomWords(): (room: string) => string {
  const format = useFormat()
  return (room) => (/^\d+$/u.test(room) ? format.figures(Number(room)) : room)
}
