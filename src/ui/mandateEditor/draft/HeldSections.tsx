import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Draft } from './Draft';

export interface HeldSectionsProps {
  readonly draft: Draft;
  readonly onGoTo: (sectionKey: string) => void;
}

/** Sections that are not saved until the writer has done something about them, each one click away. */
export function HeldSections({ draft, onGoTo }: HeldSectionsProps): JSX.Element | null {
  const strings = useStrings(editorStrings).save;
  const styles = useEditorStyles();
  const held = draft.works.filter(({ state }) => state.kind === 'conflict' || state.kind === 'tooLarge');
  if (held.length === 0) {
    return null;
  }
  const headingOf = (sectionKey: string): string =>
    draft.template.sections.find(({ key }) => key === sectionKey)?.heading ?? sectionKey;
  return (
    <ul className={styles.held}>
      {held.map(({ sectionKey, state }) => (
        <li key={sectionKey}>
          <button type="button" className={styles.link} onClick={() => onGoTo(sectionKey)}>
            {state.kind === 'conflict'
              ? strings.heldByConflict(headingOf(sectionKey))
              : strings.heldByLength(headingOf(sectionKey))}
          </button>
        </li>
      ))}
    </ul>
  );
}
