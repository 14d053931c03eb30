import { renderDocument } from '../mandate/renderDocument';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import type { SeatRole, Term } from '../roster/roster';
import { seatStories } from '../roster/seatStories';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { templateOf } from '../../templates/templates';
import { heldOn } from '../../testing/followup/evidenceOf';
import type { DocumentBlock, MandateDocument } from '../mandate/document';
import { newMember } from './newMember';

const mandate = renderDocument(templateOf('sydostra-rag', 2), { group: 'Barnonkologi', programmeArea: 'Barn' }, barnonkologiAnswers);
const today = '2026-03-12';

function about(role: SeatRole, terms: readonly Term[] = [], documents: readonly MandateDocument[] = [mandate]) {
  const [story] = seatStories([newSeat({ key: 's', groupKey: 'rag', regionKey: 'kalmar', role })], terms, [], today, 6);
  return newMember(story!, documents, [heldOn('2026-05-04', { state: 'planned' }), heldOn('2026-04-04', { state: 'planned' }), heldOn('2026-04-01', { state: 'cancelled' }), heldOn('2026-01-01')], today);
}

const points = (blocks: readonly DocumentBlock[]): readonly string[] => blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : []));

describe('the page for somebody who is new', () => {
  it('tells the task and a member’s duties as the mandate has them, and the next meeting that is planned', () => {
    const page = about('member');
    expect(points(page.task)[0]).toMatch(/^Planera implementering/);
    expect(points(page.duties)).toEqual(['representerar sin organisation', 'bidrar med sakkunskap', 'samarbetar aktivt', 'förankrar och kommunicerar i sin egen organisation']);
    expect(page.leading).toEqual([]);
    expect(page.nextMeeting?.date).toBe('2026-04-04');
  });

  it('tells whoever leads the group that task too', () => {
    expect(points(about('convener').leading)).toContain('initierar, planerar och leder möten');
    expect(points(about('chair').leading)).toHaveLength(5);
  });

  it('tells the term that runs, else the next', () => {
    const term = (from: string, to = '') => newTerm({ key: from, seatKey: 's', groupKey: 'rag', personKey: 'p', from, to });
    expect(about('member', [term('2025-01-01', '2026-03-31'), term('2026-04-01')]).term?.from).toBe('2025-01-01');
    expect(about('member', [term('2024-01-01', '2025-12-31'), term('2026-04-01')]).term?.from).toBe('2026-04-01');
    expect(about('member').term).toBeNull();
  });

  it('says nothing of what no mandate says, and takes the general task where there is no specific one', () => {
    expect(about('chair', [], [])).toMatchObject({ task: [], duties: [], leading: [] });
    const general: MandateDocument = { title: '', sections: [{ key: 'a', meaning: 'genericTasks', heading: '', blocks: [{ kind: 'paragraph', text: 'Allt.', source: '' }, { kind: 'gap', text: 'Ange', asList: false, source: '' }] }] };
    expect(about('member', [], [general]).task).toEqual([{ kind: 'paragraph', text: 'Allt.', source: '' }]);
  });
});
