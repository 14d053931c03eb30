import * as React from 'react';
import { fetchedPart } from '../../application/ports/fetchedPart';
import { useLanguage } from '../language/useLanguage';
import { useAttempt } from '../loading/useAttempt';
import { OutletContext } from '../output/OutletContext';
import type { OverviewPaper } from './overviewPaper';

export interface OverviewPrint {
  print(): void;
  /** Why it could not be printed; null for nothing. */
  readonly failure: unknown;
}

/** Prints all of an overview. */
export function useOverviewPrint(paper: OverviewPaper): OverviewPrint {
  const language = useLanguage();
  const outlet = React.useContext(OutletContext);
  const { failure, attempt } = useAttempt();
  const print = async (): Promise<void> => {
    const { overviewPaper } = await fetchedPart(import(/* webpackChunkName: 'overview-parts' */ './overviewPaper'));
    outlet.print(overviewPaper(paper, language));
  };
  return { print: () => attempt(print), failure };
}
