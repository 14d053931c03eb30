import type { TemplateSection } from '../template/template';
import type { DeviationAnswer } from './answer';
import { deviationKey } from './deviationKey';
import { emptyAnswer } from './emptyAnswer';
import { sectionDeparture } from './sectionDeparture';

const section: TemplateSection = {
  key: 'a',
  meaning: 'other',
  heading: 'A',
  blocks: [{ kind: 'paragraph', text: 'Fast.' }, { kind: 'paragraph', text: 'Fri.', isEditable: true }]
};
const departure = (change: Partial<DeviationAnswer>): string =>
  sectionDeparture(section, { [deviationKey('a')]: { ...emptyAnswer('deviation'), ...change } });

describe('how a section departs from its template', () => {
  it('is told by its heading, its blocks and what is added, and not by what may be worded freely', () => {
    expect(departure({})).toBe('none');
    expect(departure({ replaced: [{ place: 1, blocks: [] }] })).toBe('none');
    expect(departure({ replaced: [{ place: 0, blocks: [] }] })).toBe('worded');
    expect(departure({ heading: 'B' })).toBe('worded');
    expect(departure({ added: [{ place: 1, blocks: [{ kind: 'paragraph', text: 'Mer.' }] }] })).toBe('worded');
    expect(departure({ isOmitted: true })).toBe('omitted');
  });
});
