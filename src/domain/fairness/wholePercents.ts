/**
 * Shares as whole per cents that make 100 together, as people add them up: the largest remainders are rounded up, of
 * equals the first. All 0 when the shares are.
 * @param shares 0–1, together 1 or 0
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  const missing = Math.round(exact.reduce((sum, value) => sum + value, 0)) - whole.reduce((sum, value) => sum + value, 0);
  const remainders = exact.map((value, index) => [value - Math.floor(value), index] as const).sort(([one, at], [other, and]) => other - one || at - and);
  const raised = new Set(remainders.slice(0, missing).map(([, index]) => index));
  return whole.map((value, index) => value + (raised.has(index) ? 1 : 0));
}
