import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { outputStrings } from '../../loc/output/strings';
import { loadContextualMenu } from '../components/ContextualMenu/loadContextualMenu';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import type { Output } from './Output';
import { useShareMenuStyles } from './ShareMenu.styles';
import { useShareMenu } from './useShareMenu';

/** Who comes near the button is about to open it; a failure is told when it is opened. */
function fetchAhead(): void {
  loadContextualMenu().catch(() => undefined);
}

/** *Dela och skriv ut*: the ways a text can be taken out, and how it went. */
export function ShareMenu({ outputs }: { readonly outputs: readonly Output[] }): JSX.Element {
  const strings = useStrings(outputStrings);
  const styles = useShareMenuStyles();
  const { state, run } = useShareMenu();
  const said = { idle: '', working: strings.working, done: strings.done, failed: '' }[state.kind];
  return (
    <>
      <DefaultButton
        text={strings.menu}
        // A sign of the text's own font: the icon font is the page's, and may not be there.
        onRenderMenuIcon={() => <span aria-hidden="true">▾</span>}
        onMouseEnter={fetchAhead}
        onFocus={fetchAhead}
        menuProps={{ items: outputs.map((output) => ({ key: output.key, text: strings[output.key], onClick: () => run(output) })) }}
      />
      <div className={styles.outcome}>
        <span role="status">{state.kind === 'done' && state.notice !== null ? strings[state.notice] : said}</span>
        {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={() => run(state.output)} />}
      </div>
    </>
  );
}
