import * as React from 'react';
import { createSectionSaver } from '../../../application/drafting/createSectionSaver';
import type { SaveState } from '../../../application/drafting/saveState';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import { useDevice } from '../../device/useDevice';
import { useOnline } from '../../device/useOnline';
import { usePorts } from '../../ports/usePorts';
import type { Draft, OpenedDraft } from './Draft';
import { useDraftHistory } from './useDraftHistory';
import { useLeaving } from './useLeaving';
import { watchKeep } from './watchKeep';

/** Works on an opened draft: what is written is saved by itself, section by section. */
export function useDraft({ group, template, stored, login }: OpenedDraft): Draft {
  const { mandates } = usePorts();
  const { keep, scheduler } = useDevice();
  const [{ saver, watched }] = React.useState(() => {
    const watching = watchKeep(keep);
    const sectionKeys = [titleSectionKey, ...template.sections.map(({ key }) => key)];
    return {
      watched: watching,
      saver: createSectionSaver({ mandates, stored, sectionKeys, keep: watching, login, scheduler })
    };
  });
  const history = useDraftHistory(saver);
  const [isRestored] = React.useState(() => saver.overall().kind !== 'saved');
  const [, setTurn] = React.useState(0);
  React.useEffect(() => {
    const unsubscribe = saver.subscribe(() => setTurn((turn) => turn + 1));
    return () => {
      unsubscribe();
      saver.close();
    };
  }, [saver]);

  const isOnline = useOnline();
  const save = asFarAsKnown(saver.overall(), isOnline);
  const refresh = (): void => {
    // What cannot be read now is read another time.
    mandates.sections(stored.header.key).then(saver.observe, () => undefined);
  };
  const retry = (): void => {
    // What goes wrong is in the sections' states.
    saver.flush().catch(() => undefined);
  };
  React.useEffect(() => {
    if (isOnline) {
      saver.flush().catch(() => undefined);
    }
  }, [saver, isOnline]);
  useLeaving({
    mustAsk: save.kind !== 'saved' && !watched.holdsAll(),
    onHide: retry,
    // Somebody else may have written while this page stood in the background.
    onReturn: refresh
  });

  return {
    group,
    template,
    header: stored.header,
    answers: saver.answers(),
    works: saver.works(),
    save,
    isKept: watched.holdsAll(),
    isRestored,
    ...history,
    work: saver,
    refresh,
    retry
  };
}

/** Without a connection nothing is being saved, whatever attempt is still running. */
function asFarAsKnown(state: SaveState, isOnline: boolean): SaveState {
  const isOnItsWay = state.kind === 'saving' || state.kind === 'notSaved';
  return isOnItsWay && !isOnline ? { kind: 'notSaved', cause: 'offline' } : state;
}
