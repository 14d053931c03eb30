import * as React from 'react';
import { learnEveryArea } from '../../loc/language/learnEveryArea';
import type { Language } from '../../loc/shared/language';
import { sharedStrings } from '../../loc/shared/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useAttempt } from './useAttempt';

const atOnce = (act: () => void): undefined => {
  act();
  return undefined;
};

/**
 * A view whose code, and on a page in English whose texts, are fetched when it is first shown, so that nobody waits for it
 * before the first paint. What cannot be fetched is told and can be tried again; once fetched, the view stands at once
 * wherever it is shown. The place of one that is awaited is marked, see `useLaterFocus`.
 * @param fetch gives the view by `import()`, which asks again after a failure
 * @param lines the shape of what will stand there, see `Skeleton`; none for what is part of a sentence, whose place is not marked
 * @param when fetches it and can be taken back; at once unless said, `afterPaint` for what stands below a first paint
 */
export function later<Props extends object>(
  fetch: () => Promise<React.ComponentType<Props>>,
  lines: readonly number[],
  when: (act: () => void) => (() => void) | undefined = atOnce
): React.FunctionComponent<Props> {
  let View: React.ComponentType<Props> | null = null;
  const load = async (language: Language): Promise<void> => {
    const [fetched] = await Promise.all([fetch(), language === 'en-US' ? learnEveryArea() : undefined]);
    View = fetched;
  };
  return function Later(props) {
    const { partNotFetched } = useStrings(sharedStrings);
    const language = useLanguage();
    const { failure, attempt } = useAttempt();
    const tryToLoad = (): void => attempt(() => load(language));
    React.useEffect(() => (View === null ? when(tryToLoad) : undefined), []);
    if (failure !== null) return <FailureMessage failure={failure} sentence={partNotFetched} onRetry={tryToLoad} />;
    const waiting = lines.length === 0 ? null : <div data-later=""><Skeleton lines={lines} /></div>;
    // A view may itself wait for what it needs at once, and then nothing but its own place waits.
    return View === null ? waiting : <React.Suspense fallback={waiting}><View {...props} /></React.Suspense>;
  };
}
