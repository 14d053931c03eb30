import * as React from 'react';
import type { Heartbeat } from '../../../application/presence/startHeartbeat';
import { startHeartbeat } from '../../../application/presence/startHeartbeat';
import type { DraftPlace } from '../../../application/ports/presenceStore';
import type { Presence } from '../../../domain/presence/presence';
import { useStableCallback } from '../../components/useStableCallback';
import { useDevice } from '../../device/useDevice';
import { useVisible } from '../../device/useVisible';
import { usePorts } from '../../ports/usePorts';

const placesOf = (people: readonly Presence[]): string => people.map(({ login, sectionKey }) => `${login} ${sectionKey}`).join('\n');

/**
 * Who else works on the draft, while the page is visible; nothing is asked while it is not.
 * @param onBeat time to read what they have done
 */
export function useOthersPresent(login: string, place: DraftPlace, onBeat: () => void): readonly Presence[] {
  const { presence } = usePorts();
  const { scheduler } = useDevice();
  const isVisible = useVisible();
  const [others, setOthers] = React.useState<readonly Presence[]>([]);
  const currentPlace = useStableCallback(() => place);
  const beat = useStableCallback(onBeat);
  const heart = React.useRef<Heartbeat | null>(null);
  React.useEffect(() => {
    if (!isVisible) {
      return undefined;
    }
    const started = startHeartbeat({
      presence,
      scheduler,
      login,
      place: currentPlace,
      onBeat: beat,
      onOthers: (found) => setOthers((held) => (placesOf(held) === placesOf(found) ? held : found))
    });
    heart.current = started;
    return () => {
      started.stop();
      heart.current = null;
    };
  }, [isVisible, presence, scheduler, login, currentPlace, beat]);
  const told = React.useRef(place.sectionKey);
  React.useEffect(() => {
    if (told.current !== place.sectionKey) {
      told.current = place.sectionKey;
      heart.current?.moved();
    }
  }, [place.sectionKey]);
  return others;
}
