import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What takes the place of a form is seen from where it begins, not from where the form's button stood. */
export function useStartInSight(isForm: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const wasForm = useRef(isForm)
  useLayoutEffect(() => {
    const work = place.current?.closest('main')
    if (wasForm.current && !isForm && work && place.current && isAbove(place.current, work))
      work.scrollTop = 0
    wasForm.current = isForm
  }, [isForm])
  return place
}

function isAbove(place: Element, work: Element): boolean {
  return place.getBoundingClientRect().top < work.getBoundingClientRect().top
}
