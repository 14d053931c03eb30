import { toFailure } from '../connection/toFailure';

/** What is asked of a list that is not made yet. */
export async function noneBeforeProvisioning<T>(answer: Promise<T>, none: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'missing') {
      return none;
    }
    throw failure;
  }
}
