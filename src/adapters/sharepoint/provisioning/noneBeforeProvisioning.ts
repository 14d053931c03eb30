import { toFailure } from '../connection/toFailure';

/** E_INVALIDARG: for a filter of this product's, that the list has no such column. */
const NO_COLUMN = '-2147024809';

/** What is asked of a list that is not made yet, or was cut short before its columns. */
export async function noneBeforeProvisioning<T>(answer: Promise<T>, none: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'missing' || failure.kind === 'unprepared' || failure.detail.includes(NO_COLUMN)) {
      return none;
    }
    throw failure;
  }
}
