const slowest = (times: readonly number[]): number => Math.max(...times);

/** What else the machine does can only slow things down: the least disturbed of several runs tells what the product needs. */
export const leastDisturbed = (runs: readonly (readonly number[])[]): readonly number[] =>
  [...runs].sort((one, other) => slowest(one) - slowest(other))[0];
