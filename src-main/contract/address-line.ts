/** A place on one line, as it is read, found and printed: with what it is near in brackets, or that alone. */
export function addressLine({
  address,
  landmark,
}: Readonly<{ address: string; landmark: string }>): string {
  if (address === '' || landmark === '') return address || landmark
  return `${address} (${landmark})`
}
