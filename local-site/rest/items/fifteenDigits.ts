/** A number with fifteen digits, `10.0000000000000`, as recorded beside every shown number; very large and small ones stay short. */
export function fifteenDigits(value: number): string {
  const text = value.toPrecision(15);
  return text.includes('e') ? String(value) : text;
}
