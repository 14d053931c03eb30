import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Command, Shortcut } from './Command';

export interface ShortcutHelpProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Every command with its keys; each can be run from here as well. */
export function ShortcutHelp({ commands, onClose }: ShortcutHelpProps): JSX.Element {
  const strings = useStrings(editorStrings).shortcuts;
  const styles = useEditorStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const inLists: readonly [string, Shortcut][] = [
    [strings.newItem, { key: 'Enter' }],
    [strings.moveItem, { key: '↑ ↓', alt: true }],
    [strings.removeItem, { key: 'Backspace' }]
  ];
  return (
    <section className={styles.panel} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h3 ref={heading} tabIndex={-1} className={styles.panelHeading}>
        {strings.heading}
      </h3>
      <dl className={styles.shortcuts}>
        {commands.map(
          ({ key, name, shortcut, alternatives = [], isEnabled, run }) =>
            shortcut && (
              <React.Fragment key={key}>
                <dt>
                  <Keys shortcut={shortcut} />
                  {alternatives.map((keys) => (
                    <React.Fragment key={keys.key}>
                      {` ${strings.or} `}
                      <Keys shortcut={keys} />
                    </React.Fragment>
                  ))}
                </dt>
                <dd>
                  <button
                    type="button"
                    className={styles.link}
                    disabled={!isEnabled}
                    onClick={() => {
                      onClose();
                      run();
                    }}
                  >
                    {name}
                  </button>
                </dd>
              </React.Fragment>
            )
        )}
        {inLists.map(([name, shortcut]) => (
          <React.Fragment key={name}>
            <dt>
              <Keys shortcut={shortcut} />
            </dt>
            <dd>{name}</dd>
          </React.Fragment>
        ))}
      </dl>
      <DefaultButton text={strings.close} onClick={onClose} />
    </section>
  );
}

function Keys({ shortcut }: { readonly shortcut: Shortcut }): JSX.Element {
  const { keys } = useStrings(editorStrings).shortcuts;
  const held = [shortcut.control && keys.control, shortcut.shift && keys.shift, shortcut.alt && keys.alt];
  const names: Readonly<Record<string, string>> = { Enter: keys.enter, Backspace: keys.backspace };
  const parts = [...held.filter((key): key is string => typeof key === 'string'), names[shortcut.key] ?? shortcut.key];
  return (
    <>
      {parts.map((part, index) => (
        <React.Fragment key={part}>
          {index > 0 && ' + '}
          <kbd>{part}</kbd>
        </React.Fragment>
      ))}
    </>
  );
}
