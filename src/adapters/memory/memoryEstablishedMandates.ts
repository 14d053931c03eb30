import { Failure } from '../../application/ports/failure';
import type { EstablishedMandate, EstablishedMandates, EstablishedMetadata } from '../../application/ports/establishedMandates';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const says = (mandate: EstablishedMandate, metadata: EstablishedMetadata): boolean =>
  (Object.keys(metadata) as (keyof EstablishedMetadata)[]).every((name) => mandate[name] === metadata[name]);

/** The library: one file per mandate, a major version per published snapshot. */
export function createMemoryEstablishedMandates(world: MemoryWorld, account: MemoryAccount): EstablishedMandates {
  const stateAt = (mandate: EstablishedMandate, today: string): EstablishedMandate['state'] =>
    mandate.reviewDate !== '' && mandate.reviewDate < today ? 'pastReview' : mandate.state;

  return {
    publish: async (metadata, { content, textHash }) => {
      demand(account.publishes, account, 'publish');
      const stored = world.published.get(metadata.mandateKey);
      const before = stored?.mandate;
      if (before && stored.textHash === textHash && says(before, metadata)) {
        return before.file;
      }
      const file = {
        fileId: `file-${metadata.mandateKey}`,
        version: `${Number.parseInt(before?.file.version ?? '0', 10) + 1}.0`,
        serverRelativeUrl: `/EstablishedMandates/${metadata.mandateKey}.docx`
      };
      world.published.set(metadata.mandateKey, { mandate: { ...metadata, file, state: 'inForce' }, content, textHash });
      return file;
    },
    download: async (serverRelativeUrl) => {
      const found = [...world.published.values()].find(({ mandate }) => mandate.file.serverRelativeUrl === serverRelativeUrl);
      if (!found) {
        throw new Failure('missing', `No file ${serverRelativeUrl}`);
      }
      return found.content;
    },
    asPdf: async () => null,
    addText: async (_metadata, snapshot) => {
      demand(account.publishes, account, 'add an established text');
      if (!world.establishedTexts.has(snapshot.key)) {
        world.establishedTexts.set(snapshot.key, snapshot);
      }
    },
    newestTexts: async (rows) =>
      [...world.establishedTexts.values()]
        .reverse()
        .slice(0, rows)
        .map(({ content }) => {
          const mandate = world.published.get(content.mandateKey)?.mandate;
          return { content, bodyName: mandate?.bodyName ?? '', decisionDate: mandate?.decisionDate ?? '' };
        }),
    ofMandate: async (mandateKey) => {
      const found = world.published.get(mandateKey)?.mandate;
      return found ? { ...found, state: stateAt(found, swedishDay(world.clock.now())) } : null;
    },
    ofGroups: async (groupKeys) => {
      const today = swedishDay(world.clock.now());
      return [...world.published.values()]
        .map(({ mandate }) => mandate)
        .filter((mandate) => groupKeys.includes(mandate.groupKey))
        .map((mandate) => ({ ...mandate, state: stateAt(mandate, today) }));
    }
  };
}
