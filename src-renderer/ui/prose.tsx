import { keepFigures } from '#contract/script/keep-figures.ts'

/** What somebody wrote, in whatever language: its own direction, its line ends, and phones as they are dialled. */
export function Prose({ children }: { readonly children: string }) {
  return <bdi>{keepFigures(children)}</bdi>
}
