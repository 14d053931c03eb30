import * as React from 'react';
import type { ChainOverview } from '../../../application/configuration/chainOverview';
import { recordChainVersion } from '../../../application/configuration/recordChainVersion';
import type { ChainDraft } from '../../../application/ports/chainDrafts';
import type { LibraryVersion, VersionToSave } from '../../../application/ports/templateLibrary';
import { Failure } from '../../../application/ports/failure';
import type { ChainRecord } from '../../../domain/approval/record';
import { parseRecord } from '../../../domain/approval/parseRecord';
import { usePorts } from '../../ports/usePorts';
import type { Theirs } from '../../templates/drafting/useConflict';
import type { VersionDraft } from '../../templates/drafting/useVersionDraft';
import { useVersionDraft } from '../../templates/drafting/useVersionDraft';

export interface ChainDraftWork {
  readonly draft: VersionDraft<ChainRecord>;
  readonly chain: ChainRecord;
  /** What the server holds of the draft now. */
  askTheirs(): Promise<Theirs | null>;
  /** Records the chain and takes the draft away. @throws Failure */
  record(): Promise<void>;
  /** Takes the draft away. @throws Failure */
  discard(): Promise<void>;
}

/** @throws Error when what the device kept is no chain */
function readChain(kept: string): ChainRecord {
  const record = parseRecord(JSON.parse(kept));
  if (record?.type !== 'chain') throw new Error('No chain');
  return record;
}

const asVersion = ({ chain, version }: ChainDraft): VersionToSave<ChainRecord> => ({
  content: chain,
  state: 'draft',
  etag: version,
  shippedVersion: 0
});

/** A chain being written: saved as it is written, and in force for nothing before it is recorded. */
export function useChainDraft(opened: ChainDraft, overview: ChainOverview | null, login: string): ChainDraftWork {
  const ports = usePorts();
  const { chainDrafts } = ports;
  const { chainKey } = opened.chain;
  /** What it was written from, as the writer saw it. */
  const [after] = React.useState(() => overview?.versions[0]?.ownHash ?? '');
  const removeStored = async (): Promise<void> => {
    const stored = (await chainDrafts.all()).find(({ chain }) => chain.chainKey === chainKey);
    if (stored) await chainDrafts.remove(stored);
  };
  const save = async (version: VersionToSave<ChainRecord>): Promise<LibraryVersion<ChainRecord>> => {
    if (version.state === 'draft') {
      const { version: etag, editor, modified } = await chainDrafts.save({ chain: version.content, version: version.etag });
      return { ...version, etag, editor, modified };
    }
    await recordChainVersion(ports, version.content, after);
    try {
      await removeStored();
    } catch (failure) {
      // Recorded all the same; a draft that is left says what is in force, and somebody else's later words are theirs.
      if (!(failure instanceof Failure)) throw failure;
    }
    return { ...version, editor: '', modified: '' };
  };
  const draft = useVersionDraft<ChainRecord>({
    opened: asVersion(opened),
    save,
    read: readChain,
    keepKey: `uppdrag.beslutsgang.${login}.${chainKey}`
  });
  return {
    draft,
    chain: draft.content,
    askTheirs: async () => {
      const stored = (await chainDrafts.all()).find(({ chain }) => chain.chainKey === chainKey);
      return stored ? { etag: stored.version, editor: stored.editor, isInUse: false } : null;
    },
    record: async () => {
      await draft.saver.putInUse(draft.content);
    },
    discard: async () => {
      draft.saver.giveUp();
      await removeStored();
    }
  };
}
