import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { useEditorStyles } from '../mandateEditor.styles';

export interface PartButton {
  readonly text: string;
  readonly run: () => void;
}

export interface PartButtonsProps {
  readonly buttons: readonly PartButton[];
  /** The text they are about, to tell buttons of the same name apart. */
  readonly about: string;
}

/** Quiet buttons below a text. */
export function PartButtons({ buttons, about }: PartButtonsProps): JSX.Element | null {
  const styles = useEditorStyles();
  return buttons.length === 0 ? null : (
    <div className={styles.partButtons}>
      {buttons.map(({ text, run }) => (
        <ActionButton
          key={text}
          className={styles.partButton}
          text={text}
          ariaLabel={about === '' ? undefined : `${text}: ${about}`}
          onClick={run}
        />
      ))}
    </div>
  );
}
