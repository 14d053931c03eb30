/** A number moved by powers of ten without the errors of a multiplication. */
export function shifted(number: number, places: number): number {
  const [mantissa, exponent = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
