import * as React from 'react';
import type { StoredFollowupSettings } from '../../application/ports/followupSettingsStore';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface ToldSettings {
  readonly stored: StoredFollowupSettings;
  readonly mayChange: boolean;
}

export function useFollowupSettings(): Loaded<ToldSettings> {
  const { followupSettings, session } = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const [stored, mayChange] = await Promise.all([followupSettings.read(), session.mayConfigure()]);
      return { stored, mayChange };
    }, [followupSettings, session])
  );
}
