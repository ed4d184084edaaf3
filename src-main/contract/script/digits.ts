const persian = '۰۱۲۳۴۵۶۷۸۹'
const arabic = '٠١٢٣٤٥٦٧٨٩'

/** Persian ۰–۹ and Arabic ٠–٩ as 0–9; everything else as it is. */
export function toAsciiDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(persian.indexOf(digit)))
    .replace(/[٠-٩]/g, (digit) => String(arabic.indexOf(digit)))
}

/** Latin and Arabic digits as Persian ones; never for phones, codes and keys, which stay Latin. */
export function toPersianDigits(text: string | number): string {
  return toAsciiDigits(String(text)).replace(/[0-9]/g, (digit) => persian.charAt(Number(digit)))
}
