/**
 * The check digit of a row of digits, after ISO/IEC 7064:2003 MOD 11,10. It catches every single wrong digit and
 * nearly every swap of neighbours.
 */
export function checkDigit(digits: string): number {
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10
}
