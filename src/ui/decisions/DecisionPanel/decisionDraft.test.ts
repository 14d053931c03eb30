import fc from 'fast-check';
import { draftErrors, emptyDraft, paragraphNumber } from './decisionDraft';

const today = '2026-11-22';
const complete = { ...emptyDraft, meetingDate: '2026-11-18', paragraph: '14' };

describe('errors in a decision not yet recorded', () => {
  it('are none when meeting and paragraph are given', () => {
    expect(draftErrors(complete, 'approve', true, today)).toEqual({});
  });

  it('name the meeting and the paragraph only where the step is taken at a meeting', () => {
    expect(draftErrors(emptyDraft, 'approve', true, today)).toEqual({
      meetingDate: 'meetingDateMissing',
      paragraph: 'paragraphMissing'
    });
    expect(draftErrors(emptyDraft, 'approve', false, today)).toEqual({});
  });

  it('refuse a meeting that has not been held, but not one today', () => {
    expect(draftErrors({ ...complete, meetingDate: '2026-11-23' }, 'approve', true, today)).toEqual({
      meetingDate: 'meetingDateAhead'
    });
    expect(draftErrors({ ...complete, meetingDate: today }, 'approve', true, today)).toEqual({});
  });

  it('refuse an address that is not the web’s', () => {
    fc.assert(
      fc.property(fc.constantFrom('javascript', 'data', 'file', 'vbscript'), fc.webPath(), (scheme, path) => {
        const minutesLink = `${scheme}:${path}x`;
        return draftErrors({ ...complete, minutesLink }, 'approve', true, today).minutesLink === 'minutesLinkInvalid';
      })
    );
    expect(draftErrors({ ...complete, minutesLink: 'https://example.org/p14' }, 'approve', true, today)).toEqual({});
  });

  it('demand words, not blanks, from one who sends back, and nothing else', () => {
    expect(draftErrors({ ...emptyDraft, comment: ' \n ' }, 'sendBack', true, today)).toEqual({
      comment: 'sendBackCommentMissing'
    });
    expect(draftErrors({ ...emptyDraft, comment: 'Skriv om.' }, 'sendBack', true, today)).toEqual({});
  });
});

it('a paragraph is the same with and without its sign', () => {
  expect(['§ 14', '14', ' §14 ', '14 §'].map(paragraphNumber)).toEqual(['14', '14', '14', '14']);
  expect(paragraphNumber('§')).toBe('');
});
