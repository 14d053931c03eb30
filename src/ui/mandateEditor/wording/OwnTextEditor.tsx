import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { OwnBlock } from '../../../domain/mandate/answer';
import { editorStrings } from '../../../loc/editor/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { OwnBlockEditor } from './OwnBlockEditor';
import { OwnBlocks } from './OwnBlocks';

export interface OwnTextEditorProps {
  readonly blocks: readonly OwnBlock[];
  /** The template's text, to have beside; none for text of the mandate's own. */
  readonly original: readonly OwnBlock[];
  readonly onChange: (blocks: readonly OwnBlock[]) => void;
  readonly onClose: () => void;
}

const blank: OwnBlock = { kind: 'paragraph', text: '' };

const firstField = (place: HTMLElement): HTMLElement | null => place.querySelector('textarea');

/** Text of the mandate's own, block by block, with the template's text beside. What is written stands at once. */
export function OwnTextEditor({ blocks, original, onChange, onClose }: OwnTextEditorProps): JSX.Element {
  const strings = useStrings(editorStrings).wording;
  const styles = useEditorStyles();
  const { place, focusLater } = useLaterFocus(firstField);
  const written = blocks.length > 0 ? blocks : [blank];
  const put = (index: number, block: OwnBlock): void => onChange(written.map((one, at) => (at === index ? block : one)));
  const remove = (index: number): void => {
    onChange(written.filter((_, at) => at !== index));
    focusLater(firstField);
  };
  const add = (): void => {
    onChange([...written, blank]);
    focusLater((editor) => editor.querySelector<HTMLElement>('fieldset:last-of-type textarea'));
  };
  return (
    <div
      ref={place}
      className={styles.sideBySide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <section>
        {written.map((block, index) => (
          <OwnBlockEditor
            key={index}
            block={block}
            position={index + 1}
            onChange={(changed) => put(index, changed)}
            onRemove={written.length > 1 ? () => remove(index) : undefined}
          />
        ))}
        <div className={styles.actions}>
          <DefaultButton text={strings.done} onClick={onClose} />
          <DefaultButton text={strings.addBlock} onClick={add} />
        </div>
      </section>
      {original.length > 0 && (
        <section>
          <p className={styles.zoneHeading}>{strings.templateText}</p>
          <OwnBlocks blocks={original} />
        </section>
      )}
    </div>
  );
}
