import * as React from 'react';
import { createVersionSaver } from '../../../application/templates/createVersionSaver';
import type { VersionSaver, VersionSaverSource, VersionSaveState } from '../../../application/templates/createVersionSaver';
import type { History, Moved } from '../../../domain/editing/history';
import { emptyHistory, record, redo, undo } from '../../../domain/editing/history';
import { useDevice } from '../../device/useDevice';
import { useLeaving } from '../../mandateEditor/draft/useLeaving';

export type DraftToOpen<Content> = Omit<VersionSaverSource<Content>, 'keep' | 'scheduler'>;

/** A version being written: what it says now, how to change it, and where it is on its way to the server. */
export interface VersionDraft<Content> {
  readonly content: Content;
  readonly state: VersionSaveState;
  readonly saver: VersionSaver<Content>;
  /** @param topic what was written in; empty for a step of its own */
  change(content: Content, topic: string): void;
  /** Null when there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Opens a draft for writing, once for the life of the component. */
export function useVersionDraft<Content>(opened: DraftToOpen<Content>): VersionDraft<Content> {
  const { keep, scheduler } = useDevice();
  const [saver] = React.useState(() => createVersionSaver({ ...opened, keep, scheduler }));
  const [content, setContent] = React.useState(saver.first);
  const [history, setHistory] = React.useState<History<Content>>(emptyHistory);
  const [state, setState] = React.useState(saver.state);
  React.useEffect(() => saver.subscribe(() => setState(saver.state())), [saver]);
  React.useEffect(
    () => () => {
      // What does not get through now is kept on the device.
      saver.flush().catch(() => undefined);
      saver.close();
    },
    [saver]
  );
  useLeaving({
    mustAsk: state.kind !== 'saved',
    onHide: () => saver.flush(),
    onReturn: () => undefined
  });
  const show = (next: Content): void => {
    setContent(next);
    saver.change(next);
  };
  const back = (moved: Moved<Content> | null): (() => void) | null =>
    moved && ((): void => {
      setHistory(moved.history);
      show(moved.state);
    });
  return {
    content,
    state,
    saver,
    change: (next, topic) => {
      setHistory(record(history, { before: content, after: next, topic }));
      show(next);
    },
    undo: back(undo(history)),
    redo: back(redo(history))
  };
}
