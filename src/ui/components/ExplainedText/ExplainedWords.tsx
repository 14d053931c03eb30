import * as React from 'react';
import { explainWords } from '../../../domain/words/explainWords';
import { ExplainedContext } from './ExplainedContext';

export interface ExplainedWordsProps {
  /** Everything that is read there, in reading order. */
  readonly texts: readonly string[];
  readonly children: React.ReactNode;
}

/** Lets the words of the trade be explained in what stands inside, each where it is met first. */
export function ExplainedWords({ texts, children }: ExplainedWordsProps): JSX.Element {
  const pieces = React.useMemo(() => explainWords(texts), [texts]);
  return <ExplainedContext.Provider value={pieces}>{children}</ExplainedContext.Provider>;
}
