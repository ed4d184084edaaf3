/** How files begin that hold other files. */
const archives: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it XLSX
  [0x50, 0x4b, 0x05, 0x06], // ZIP without entries
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
]
/** Excel before 2007, and workbooks of today with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const pdf = [0x25, 0x50, 0x44, 0x46]

export function isArchive(bytes: Uint8Array): boolean {
  return archives.some((start) => begins(bytes, start))
}

export function isZip(bytes: Uint8Array): boolean {
  return archives.slice(0, 2).some((start) => begins(bytes, start))
}

/** Part of the stream names of a workbook with a password, in UTF-16. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

export function isEncryptedWorkbook(bytes: Buffer): boolean {
  return begins(bytes, compound) && bytes.includes(encryptedPackage)
}

/** What is certainly no list, although it can be read as text of a kind. */
export function isNoText(bytes: Uint8Array): boolean {
  return isArchive(bytes) || begins(bytes, compound) || begins(bytes, pdf)
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
