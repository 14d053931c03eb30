import type { SiteRecords, VerifiedList } from '../../application/ports/siteRecords';
import { fileOf, isConfigurationFile } from '../../domain/approval/fileOf';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { hashText } from '../../domain/mandate/hashText';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** A world as it lies, to be verified: readers see what is published, everybody else all. */
export function createMemorySiteRecords(world: MemoryWorld, account: MemoryAccount): SiteRecords {
  const filed: Readonly<Record<VerifiedList, () => readonly string[]>> = {
    ledger: () => world.ledger.map(({ record }) => (record ? fileOf(record) : '')),
    snapshots: () => [...world.snapshots.values()].map(({ content }) => content.mandateKey),
    establishedTexts: () => [...world.establishedTexts.values()].map(({ content }) => content.mandateKey),
    establishedMandates: () => [...world.published.keys()]
  };
  const isOpen = (list: VerifiedList): boolean => list === 'establishedTexts' || list === 'establishedMandates';
  return {
    census: async (list, onRead) => {
      if (!account.participates && !isOpen(list)) return null;
      const keys = filed[list]();
      onRead?.(keys.length);
      return { mandateKeys: new Set(keys.filter((key) => key !== '' && !isConfigurationFile(key))), seen: keys.length, held: keys.length };
    },
    establishedTexts: async (mandateKeys) =>
      [...world.establishedTexts.values()]
        .filter(({ content }) => mandateKeys.includes(content.mandateKey))
        .map(({ snapshotKey: key, snapshotHash: hash, content, withdrawnOn }) => {
          const snapshot = { key, content, canonical: canonicalize(content), hash };
          const { groupKey, mandateKey } = content;
          return { snapshot, sound: hashText(snapshot.canonical) === hash, groupKey, mandateKey, isWithdrawn: withdrawnOn !== '' };
        }),
    publishedFiles: async () =>
      [...world.published.values()].map(({ mandate, textHash }) => ({
        mandateKey: mandate.mandateKey,
        groupKey: mandate.groupKey,
        fileId: mandate.file.fileId,
        address: mandate.file.serverRelativeUrl,
        textHash
      })),
    indexedTo: async (mandateKeys) =>
      new Map(mandateKeys.flatMap((mandateKey) => (world.caseIndex.has(mandateKey) ? [[mandateKey, world.caseIndex.get(mandateKey)!.foldedTo]] : [])))
  };
}
