import { seats } from '../../../schema/lists/rosters';
import { Failure } from '../../../application/ports/failure';
import { failureOfList } from './failureOfList';

const told = (detail: string): unknown => {
  const { kind, lacks } = failureOfList(seats, new Failure('invalid', detail));
  return lacks ? [kind, lacks.kind, lacks.name] : kind;
};

describe('why rows of a list cannot be read', () => {
  it('is that the site lacks the list or a column of it, in whatever language the server says so', () => {
    expect(told('404 -2147024894, System.IO.FileNotFoundException File Not Found.')).toEqual(['unprepared', 'list', 'Lists/Seats']);
    expect(told("400 -1, Microsoft.SharePoint.SPException Fältet eller egenskapen 'Schedule' finns inte.")).toEqual(['unprepared', 'column', 'Lists/Seats Schedule']);
    expect(failureOfList(seats, new Failure('unprepared', 'x', { kind: 'list', name: '' })).lacks).toEqual({ kind: 'list', name: 'Lists/Seats' });
    expect(failureOfList(seats, new Failure('unprepared', 'x', { kind: 'column', name: 'Role' })).lacks).toEqual({ kind: 'column', name: 'Lists/Seats Role' });
  });

  it('is that there is no site at all, where that is known', () => {
    expect(failureOfList(seats, new Failure('unprepared', '404 -2147024894', { kind: 'site', name: '' })).lacks).toEqual({ kind: 'site', name: '' });
  });

  it('stays what it was for anything else', () => {
    expect([told('404 -2130575338, System.ArgumentException Item does not exist.'), told('500 -2147024860, X prohibited')]).toEqual(['invalid', 'invalid']);
  });
});
