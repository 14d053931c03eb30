import { swedishDay } from '../../domain/calendar/swedishDay';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** `unusable`: no text can be written out on the file; it is not stored. */
export type LetterheadResult = 'stored' | 'unusable';

/** Stores a region's letterhead once a draft has been built on it. @throws Failure when it cannot be stored */
export async function storeLetterhead(
  { documents, letterheads, clock }: Pick<Ports, 'documents' | 'letterheads' | 'clock'>,
  healthcareRegion: string,
  letterhead: Uint8Array
): Promise<LetterheadResult> {
  const blocks = [{ kind: 'bullets', items: ['Prov'], source: '' }] as const;
  try {
    await documents.draft({
      document: { title: 'Prov', sections: [{ key: 'prov', heading: 'Prov', blocks }] },
      healthcareRegion: '',
      templateVersion: '1',
      numberedHeadings: true,
      questions: new Map(),
      author: '',
      date: swedishDay(clock.now()),
      letterhead
    });
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'invalid') return 'unusable';
    throw failure;
  }
  await letterheads.store(healthcareRegion, letterhead);
  return 'stored';
}
