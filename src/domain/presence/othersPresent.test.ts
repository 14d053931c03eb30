import { othersPresent } from './othersPresent';

const seen = (login: string, time: string) => ({ login, name: login, sectionKey: 's', seen: `2026-03-12T${time}Z` });

describe('who else has a draft open', () => {
  it('is everybody seen within the last minute and a half, by name, and never oneself', () => {
    const own = seen('jag', '10:01:30');
    const all = [own, seen('Östen', '10:01:29'), seen('Adam', '10:00:01'), seen('Borta', '10:00:00'), seen('Åsa', '10:02:30')];
    expect(othersPresent(all, own).map(({ login }) => login)).toEqual(['Adam', 'Åsa', 'Östen']);
  });
});
