import { wholeWords } from '../language/wholeWords';
import type { ObligationRule } from './obligationRule';
import type { ReceiverReader } from './receivers';

/** Reads one obligation out of a sentence that holds words of a pattern. */
export function whereSaid(pattern: string, receiver: ReceiverReader = () => null): ObligationRule['read'] {
  const words = wholeWords(pattern);
  return ({ text }) => (words.test(text) ? [{ receiver: receiver(text) }] : []);
}
