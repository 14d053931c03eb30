import { Failure } from '../../../application/ports/failure';
import type { StoredMandate, StoredSection } from '../../../application/ports/mandateStore';

/** Sections that say something else than when the mandate was read. */
export function changedSections(from: StoredMandate, now: StoredMandate): readonly StoredSection[] {
  const known = new Map(from.sections.map(({ sectionKey, version }) => [sectionKey, version]));
  return now.sections.filter(({ sectionKey, version }) => known.get(sectionKey) !== version);
}

/** @throws Failure `conflict` when the header or a section is another than in `from` */
export function demandUnchanged(from: StoredMandate, now: StoredMandate): void {
  const [section] = changedSections(from, now);
  if (from.version !== now.version || section) {
    throw new Failure('conflict', `${section ? `${section.editor} has saved ${section.sectionKey}` : 'The header has changed'} meanwhile`);
  }
}
