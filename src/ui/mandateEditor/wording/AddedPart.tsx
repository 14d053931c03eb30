import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { DeviationMark } from '../../components/DeviationMark/DeviationMark';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { beginningOf } from './beginningOf';
import { OwnBlocks } from './OwnBlocks';
import { OwnTextLoading } from './OwnTextLoading';
import { PartButtons } from './PartButtons';
import type { Wording, WordingPart } from './useWording';

export interface AddedPartProps {
  /** After the template's block at the place. */
  readonly place: number;
  /** What the button that begins it says. */
  readonly addWords: string;
  readonly wording: Wording;
}

/** Text of the mandate's own after a block, or the button to begin it. */
export function AddedPart({ place, addWords, wording }: AddedPartProps): JSX.Element | null {
  const strings = useStrings(editorStrings).wording;
  const styles = useEditorStyles();
  const part: WordingPart = { kind: 'added', place };
  const own = wording.ownAt(part);
  const open = (): void => wording.open(part);
  if (wording.isOpen(part)) {
    return (
      <DeviationMark kind="added">
        <OwnTextLoading
          blocks={own ?? []}
          original={[]}
          onChange={(blocks) => wording.write(part, blocks, [])}
          onClose={() => wording.close(part)}
        />
      </DeviationMark>
    );
  }
  if (!own) {
    return wording.isChanging ? (
      <div data-part={`added${place}`} className={styles.part}>
        <PartButtons about="" buttons={[{ text: addWords, run: open }]} />
      </div>
    ) : null;
  }
  const remove = (): void => {
    wording.write(part, [], []);
    wording.close(part);
  };
  return (
    <div data-part={`added${place}`} className={styles.part}>
      <DeviationMark kind="added">
        <OwnBlocks blocks={own} />
      </DeviationMark>
      <PartButtons
        about={beginningOf(own)}
        buttons={[
          { text: strings.change, run: open },
          { text: strings.remove, run: remove }
        ]}
      />
    </div>
  );
}
