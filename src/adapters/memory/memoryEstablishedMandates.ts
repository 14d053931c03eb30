import { Failure } from '../../application/ports/failure';
import type { EstablishedMandate, EstablishedMandates, EstablishedMetadata } from '../../application/ports/establishedMandates';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { appliedSince } from '../../domain/followup/appliedSince';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld, PublishedContent } from './memoryWorld';

type StoredMandate = PublishedContent['mandate'];

const says = (mandate: StoredMandate, metadata: EstablishedMetadata): boolean =>
  (Object.keys(metadata) as (keyof EstablishedMetadata)[]).every((name) => mandate[name] === metadata[name]);

const nextVersion = (before: StoredMandate | undefined): string => `${Number.parseInt(before?.file.version ?? '0', 10) + 1}.0`;

function stateAt({ withdrawnOn, reviewDate }: EstablishedMetadata, today: string): EstablishedMandate['state'] {
  if (withdrawnOn !== '') return 'withdrawn';
  return reviewDate !== '' && reviewDate < today ? 'pastReview' : 'inForce';
}

/** The library: one file per mandate, a major version per published snapshot. */
export function createMemoryEstablishedMandates(world: MemoryWorld, account: MemoryAccount): EstablishedMandates {
  const seen = (wanted: (mandate: StoredMandate) => boolean): EstablishedMandate[] => {
    const today = swedishDay(world.clock.now());
    return [...world.published.values()]
      .filter(({ mandate }) => wanted(mandate))
      .map(({ mandate, textHash }) => ({ ...mandate, state: stateAt(mandate, today), textHash, hasDraft: false }));
  };

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
        version: nextVersion(before),
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
    setReviewDate: async (mandate, reviewDate) => {
      demand(account.publishes, account, 'set a date of review');
      const stored = world.published.get(mandate.mandateKey);
      if (!stored || stored.mandate.snapshotKey !== mandate.snapshotKey) {
        throw new Failure('conflict', `Another text of ${mandate.mandateKey} has been published`);
      }
      const file = { ...stored.mandate.file, version: nextVersion(stored.mandate) };
      world.published.set(mandate.mandateKey, { ...stored, mandate: { ...stored.mandate, reviewDate, file } });
      return { ...mandate, reviewDate, file };
    },
    addText: async (metadata, { key, hash, content }) => {
      demand(account.publishes, account, 'add an established text');
      const { bodyName, decisionDate, paragraph, diaryNumber, withdrawnOn } = metadata;
      const stored = world.establishedTexts.get(key);
      world.establishedTexts.set(key, {
        ...(stored ?? { snapshotKey: key, snapshotHash: hash, content, bodyName, decisionDate, paragraph, diaryNumber }),
        withdrawnOn: withdrawnOn || (stored?.withdrawnOn ?? '')
      });
    },
    putTextBack: async ({ snapshotKey }, withdrawn) => {
      demand(account.publishes, account, 'put an established text back');
      const [text, other] = [world.establishedTexts.get(snapshotKey), world.establishedTexts.get(withdrawn.snapshotKey)];
      if (!other) return;
      world.establishedTexts.set(withdrawn.snapshotKey, { ...other, withdrawnOn: withdrawn.withdrawnOn });
      if (!text) return;
      world.establishedTexts.delete(snapshotKey);
      world.establishedTexts.set(snapshotKey, text);
    },
    newestTexts: async (rows) => [...world.establishedTexts.values()].reverse().slice(0, rows),
    textsOf: async (mandateKey) =>
      [...world.establishedTexts.values()].filter(({ content }) => content.mandateKey === mandateKey).reverse(),
    textsSince: async (groupKeys, day) => {
      const texts = [...world.establishedTexts.values()].filter(({ content }) => groupKeys.includes(content.groupKey)).reverse();
      return appliedSince(texts.map((text) => ({ ...text, mandateKey: text.content.mandateKey })), day);
    },
    reviewedBy: async (date) =>
      seen(({ reviewDate, withdrawnOn }) => reviewDate !== '' && reviewDate <= date && withdrawnOn === '').sort((one, other) =>
        one.reviewDate.localeCompare(other.reviewDate)
      ),
    ofMandate: async (mandateKey) => seen((mandate) => mandate.mandateKey === mandateKey)[0] ?? null,
    ofGroups: async (groupKeys) => seen(({ groupKey }) => groupKeys.includes(groupKey)),
    all: async () => seen(() => true),
    textsWithKeys: async (keys) => keys.flatMap((key) => world.establishedTexts.get(key) ?? [])
  };
}
