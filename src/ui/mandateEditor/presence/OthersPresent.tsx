import * as React from 'react';
import type { Presence } from '../../../domain/presence/presence';
import { collaborationStrings } from '../../../loc/collaboration/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

export interface OthersPresentProps {
  readonly others: readonly Presence[];
  readonly headingOf: (sectionKey: string) => string;
}

/** As many are named as fit in a line. */
const NAMED = 2;

/** *Anna Exempel skriver i Rapportering*, quietly, in a line that is there all the time: nothing moves when it is filled. */
export function OthersPresent({ others, headingOf }: OthersPresentProps): JSX.Element {
  const { writesIn, more } = useStrings(collaborationStrings).presence;
  const styles = useEditorStyles();
  const named = others.slice(0, NAMED).map(({ name, sectionKey }) => writesIn(name, headingOf(sectionKey)));
  const words = others.length > NAMED ? [...named, more(others.length - NAMED)] : named;
  const text = words.join(' · ');
  return (
    <p role="status" title={text} className={styles.othersLine}>
      {text}
    </p>
  );
}
