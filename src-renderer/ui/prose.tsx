import { keepPhones } from '#contract/script/keep-phones.ts'

/** What somebody wrote, in whatever language: its own direction, its line ends, and phones as they are dialled. */
export function Prose({ children }: { readonly children: string }) {
  return <bdi>{keepPhones(children)}</bdi>
}
