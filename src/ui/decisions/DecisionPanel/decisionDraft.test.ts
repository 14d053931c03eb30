import fc from 'fast-check';
import { draftErrors, emptyDraft, votesOf } from './decisionDraft';

const today = '2026-11-22';
const atMeeting = { meeting: true, votes: false };
const complete = { ...emptyDraft, meetingDate: '2026-11-18', paragraph: '14' };

describe('errors in a decision not yet recorded', () => {
  it('are none when meeting and paragraph are given', () => {
    expect(draftErrors(complete, 'approve', atMeeting, today)).toEqual({});
  });

  it('name the meeting and the paragraph only where the step is taken at a meeting', () => {
    expect(draftErrors(emptyDraft, 'approve', atMeeting, today)).toEqual({
      meetingDate: 'meetingDateMissing',
      paragraph: 'paragraphMissing'
    });
    expect(draftErrors(emptyDraft, 'approve', { meeting: false, votes: false }, today)).toEqual({});
  });

  it('refuse a meeting that has not been held, but not one today', () => {
    expect(draftErrors({ ...complete, meetingDate: '2026-11-23' }, 'approve', atMeeting, today)).toEqual({
      meetingDate: 'meetingDateAhead'
    });
    expect(draftErrors({ ...complete, meetingDate: today }, 'approve', atMeeting, today)).toEqual({});
  });

  it('refuse an address that is not the web’s', () => {
    fc.assert(
      fc.property(fc.constantFrom('javascript', 'data', 'file', 'vbscript'), fc.webPath(), (scheme, path) => {
        const minutesLink = `${scheme}:${path}x`;
        return draftErrors({ ...complete, minutesLink }, 'approve', atMeeting, today).minutesLink === 'minutesLinkInvalid';
      })
    );
    expect(draftErrors({ ...complete, minutesLink: 'https://example.org/p14' }, 'approve', atMeeting, today)).toEqual({});
  });

  it('demand words, not blanks, from one who sends back, and nothing else', () => {
    expect(draftErrors({ ...emptyDraft, comment: ' \n ' }, 'sendBack', atMeeting, today)).toEqual({
      comment: 'commentMissing'
    });
    expect(draftErrors({ ...emptyDraft, comment: 'Skriv om.' }, 'sendBack', atMeeting, today)).toEqual({});
  });

  it('demand the meeting and a reason from one who rejects', () => {
    expect(draftErrors(emptyDraft, 'reject', atMeeting, today)).toEqual({
      comment: 'commentMissing',
      meetingDate: 'meetingDateMissing',
      paragraph: 'paragraphMissing'
    });
  });

  it('demand votes that say the same as the outcome, where votes are counted', () => {
    const voting = { meeting: true, votes: true };
    const of = (votesFor: string, votesAgainst: string, outcome: 'approve' | 'reject' | 'sendBack'): object =>
      draftErrors({ ...complete, comment: 'Därför.', votesFor, votesAgainst }, outcome, voting, today);
    expect(of('', 'tre', 'approve')).toEqual({ votesFor: 'votesMissing', votesAgainst: 'votesMissing' });
    expect(of('', '', 'sendBack')).toEqual({});
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (inFavour, against) => {
        const approved = of(String(inFavour), String(against), 'approve');
        const rejected = of(String(inFavour), String(against), 'reject');
        expect([approved, rejected]).toEqual(
          inFavour > against ? [{}, { votesFor: 'votesCarried' }] : [{ votesFor: 'votesNotCarried' }, {}]
        );
      })
    );
  });

  it('read votes as numbers only when both are', () => {
    expect(votesOf({ ...emptyDraft, votesFor: ' 5', votesAgainst: '0' })).toEqual({ for: 5, against: 0 });
    expect(votesOf({ ...emptyDraft, votesFor: '5', votesAgainst: '-1' })).toBeNull();
  });
});
