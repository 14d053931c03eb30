import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { HealthcareRegion } from '../../../domain/roster/healthcareRegions';
import { letterheadStrings } from '../../../loc/letterheads/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import { useLetterhead } from './useLetterhead';

export interface LetterheadRowProps {
  readonly region: HealthcareRegion;
  readonly exists: boolean;
  readonly onStored: () => void;
}

/** A region's letterhead: whether there is one, and the way to choose another. */
export function LetterheadRow({ region, exists, onStored }: LetterheadRowProps): JSX.Element {
  const strings = useStrings(letterheadStrings);
  const styles = useTemplatesStyles();
  const input = React.useRef<HTMLInputElement>(null);
  const { state, store } = useLetterhead(region.key, onStored);
  return (
    <li>
      <p className={styles.text}>
        <span lang="sv">{region.name}</span>. {exists ? strings.exists : strings.none}
      </p>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) store(file);
          event.currentTarget.value = '';
        }}
      />
      <DefaultButton
        text={exists ? strings.replace : strings.choose}
        ariaLabel={exists ? strings.replaceFor(region.name) : strings.chooseFor(region.name)}
        disabled={state.kind === 'working'}
        allowDisabledFocus
        onClick={() => input.current?.click()}
      />
      <p role="status" className={styles.text}>
        {state.kind === 'working' && strings.working}
        {state.kind === 'done' && (state.result === 'stored' ? strings.stored(region.name) : strings.unusable)}
      </p>
      {state.kind === 'failed' && <FailureMessage failure={state.failure} />}
    </li>
  );
}
