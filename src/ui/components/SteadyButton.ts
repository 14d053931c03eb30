import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';

/**
 * A button beside what somebody searches, drawn anew only when something of it changes: it costs as much as a row of what is
 * found, at every letter typed. What it calls must stay the same.
 */
export const SteadyButton = React.memo(DefaultButton);
