import * as React from 'react';
import type { Presence } from '../../../domain/presence/presence';
import { collaborationStrings } from '../../../loc/collaboration/strings';
import { useStrings } from '../../language/useStrings';

export interface OthersPresentProps {
  readonly others: readonly Presence[];
  readonly headingOf: (sectionKey: string) => string;
}

/** As many are named as fit in a line. */
const NAMED = 2;

/** *Anna Exempel skriver i Rapportering*, quietly, at the end of the line it stands in. */
export function OthersPresent({ others, headingOf }: OthersPresentProps): JSX.Element {
  const { writesIn, more } = useStrings(collaborationStrings).presence;
  const named = others.slice(0, NAMED).map(({ name, sectionKey }) => writesIn(name, headingOf(sectionKey)));
  const words = others.length > NAMED ? [...named, more(others.length - NAMED)] : named;
  return <span role="status">{words.map((word) => ` · ${word}`).join('')}</span>;
}
