import * as React from 'react';
import { templateWording } from '../../../domain/mandate/templateWording';
import type { TemplateBlock } from '../../../domain/template/block';
import type { Variables } from '../../../domain/template/template';
import { editorStrings } from '../../../loc/editor/strings';
import { DeviationMark } from '../../components/DeviationMark/DeviationMark';
import { useStrings } from '../../language/useStrings';
import { FixedText } from '../question/FixedText';
import { useEditorStyles } from '../mandateEditor.styles';
import { beginningOf } from './beginningOf';
import { OwnBlocks } from './OwnBlocks';
import { OwnTextLoading } from './OwnTextLoading';
import type { PartButton } from './PartButtons';
import { PartButtons } from './PartButtons';
import type { Wording, WordingPart } from './useWording';

export interface FixedPartProps {
  readonly block: TemplateBlock;
  /** Counted from 0 among the template's blocks. */
  readonly place: number;
  readonly variables: Variables;
  readonly wording: Wording;
}

/** A block of fixed text as the mandate has it: the template's, worded otherwise, or left out, with the way back. */
export function FixedPart({ block, place, variables, wording }: FixedPartProps): JSX.Element {
  const strings = useStrings(editorStrings).wording;
  const styles = useEditorStyles();
  const part: WordingPart = { kind: 'replaced', place };
  const own = wording.ownAt(part);
  const original = React.useMemo(() => templateWording(block, variables), [block, variables]);
  const isFree = 'isEditable' in block && block.isEditable === true;
  const about = beginningOf(own && own.length > 0 ? own : original);
  const rewrite: PartButton = { text: isFree ? strings.adapt : strings.rewrite, run: () => wording.open(part) };
  const restore: PartButton = { text: strings.restore, run: () => wording.restore(place) };
  const change: readonly PartButton[] = [
    ...(isFree || wording.isChanging ? [rewrite] : []),
    ...(wording.isChanging ? [{ text: strings.leaveOut, run: () => wording.leaveOut(place) }] : [])
  ];
  const marked = (kind: 'changed' | 'omitted', text: JSX.Element): JSX.Element =>
    isFree ? text : <DeviationMark kind={kind}>{text}</DeviationMark>;
  const templateText = (
    <details className={styles.fold}>
      <summary>{strings.templateText}</summary>
      <OwnBlocks blocks={original} />
    </details>
  );
  if (wording.isOpen(part)) {
    return marked(
      'changed',
      <OwnTextLoading
        blocks={own ?? original}
        original={original}
        onChange={(blocks) => wording.write(part, blocks, original)}
        onClose={() => wording.close(part)}
      />
    );
  }
  return (
    <div data-part={`replaced${place}`} className={styles.part}>
      {own === undefined ? (
        <FixedText block={block} variables={variables} />
      ) : (
        marked(
          own.length === 0 ? 'omitted' : 'changed',
          <div>
            <OwnBlocks blocks={own} />
            {original.length > 0 && templateText}
          </div>
        )
      )}
      <PartButtons about={about} buttons={own === undefined ? change : [{ ...rewrite, text: strings.change }, restore]} />
    </div>
  );
}
