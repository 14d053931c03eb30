import { Failure, isHidden } from './failure';

/** What is read, or the other where the server does not show it. @throws Failure any other */
export async function unlessHidden<Read, Other>(reading: Promise<Read>, other: Other): Promise<Read | Other> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof Failure && isHidden(failure)) return other;
    throw failure;
  }
}
