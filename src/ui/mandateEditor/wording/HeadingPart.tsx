import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../fields/TextInput';
import { useEditorStyles } from '../mandateEditor.styles';
import { PartButtons } from './PartButtons';
import type { Wording } from './useWording';

export interface HeadingPartProps {
  /** The template's heading with variables filled. */
  readonly original: string;
  readonly wording: Wording;
}

/** The heading of a section, or the title, in words of the mandate's own. */
export function HeadingPart({ original, wording }: HeadingPartProps): JSX.Element | null {
  const strings = useStrings(editorStrings).wording;
  const styles = useEditorStyles();
  const { heading } = wording.deviation;
  if (heading === null && !wording.isChanging) {
    return null;
  }
  return (
    <div data-part="heading" className={styles.part}>
      <TextInput
        label={strings.heading}
        hint={heading === null ? undefined : strings.originalHeading(original)}
        value={heading ?? original}
        onChange={(text) => wording.setHeading(text === original ? null : text)}
      />
      {heading !== null && (
        <PartButtons about="" buttons={[{ text: strings.restoreHeading, run: () => wording.setHeading(null) }]} />
      )}
    </div>
  );
}
