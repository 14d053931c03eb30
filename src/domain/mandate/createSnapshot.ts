import type { Template } from '../template/template';
import { canonicalize } from './canonicalize';
import { hashText } from './hashText';
import type { MandateDraft } from './mandate';
import { renderDocument } from './renderDocument';
import type { Snapshot, SnapshotContent } from './snapshot';

/** How many of the hash's digits make a snapshot's key. */
const keyLength = 32;

/**
 * Freezes a draft as it reads now. The content is the cleaned one, so that reading the canonical text gives it back.
 * The key comes from the hash: the same text after the same snapshot is the same snapshot, however often a lost
 * answer makes the writer send it.
 * @param template the version the draft is built on
 * @param previousHash hash of the mandate's snapshot before; empty for the first
 * @throws Error when the template is another than the draft's
 */
export function createSnapshot(template: Template, draft: MandateDraft, previousHash: string): Snapshot {
  const { family, version } = draft.template;
  if (template.family !== family || template.version !== version) {
    throw new Error(`The draft is built on ${family} version ${version}, not on ${template.family} version ${template.version}.`);
  }
  const content: SnapshotContent = {
    format: 'uppdrag.snapshot.1',
    mandateKey: draft.key,
    groupKey: draft.groupKey,
    language: 'sv-SE',
    // Hashed values are text.
    template: { family, version: String(version) },
    variables: draft.variables,
    answers: draft.answers,
    document: renderDocument(template, draft.variables, draft.answers),
    previousHash
  };
  const canonical = canonicalize(content);
  const hash = hashText(canonical);
  return { key: `s${hash.slice(0, keyLength)}`, content: JSON.parse(canonical) as SnapshotContent, canonical, hash };
}
