const words = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/**
 * A whole number in Swedish running text: in letters from two to twelve, else in digits. One is *en* or *ett* by the
 * noun it counts, so that the caller says which when the noun is known.
 * @param one the word for one; the digit when not given
 */
export const countWord = (count: number, one = '1'): string => (count === 1 ? one : words[count - 2] ?? String(count));
