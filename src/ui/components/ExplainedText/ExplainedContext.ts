import * as React from 'react';
import type { TextPiece } from '../../../domain/words/explainWords';

/** The pieces of the texts in which a word is explained, by text. Nothing is explained where nobody has said so. */
export const ExplainedContext = React.createContext<ReadonlyMap<string, readonly TextPiece[]>>(new Map());
