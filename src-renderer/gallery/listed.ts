/** Labels as choices. */
export function listed(labels: readonly string[]) {
  return labels.map((label, index) => ({ value: String(index), label }))
}
