import * as fc from 'fast-check';
import type { History } from './history';
import { emptyHistory, historyLimit, pause, record, redo, undo } from './history';

interface Desk {
  readonly history: History<string>;
  readonly state: string;
}

const start: Desk = { history: emptyHistory, state: '' };

const write = ({ history, state }: Desk, after: string, topic = ''): Desk => ({
  history: record(history, { before: state, after, topic }),
  state: after
});
const back = (desk: Desk): Desk => undo(desk.history) ?? desk;
const again = (desk: Desk): Desk => redo(desk.history) ?? desk;

const steps = fc.array(fc.tuple(fc.string(), fc.constantFrom('', 'a', 'b')), { maxLength: 30 });
const written = (all: readonly (readonly [string, string])[]): Desk =>
  all.reduce((desk, [text, topic]) => write(desk, text, topic), start);
const repeat = (times: number, act: (desk: Desk) => Desk, desk: Desk): Desk =>
  Array.from({ length: times }).reduce<Desk>((current) => act(current), desk);

describe('what has been done', () => {
  it('is undone wholly back to where it began, and done again wholly', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const desk = written(all);
        const undone = repeat(all.length, back, desk);
        expect(undone.state).toBe('');
        expect(undone.history.done).toEqual([]);
        expect(repeat(all.length, again, undone).state).toBe(desk.state);
      })
    );
  });

  it('stands as before when one step is undone and done again', () => {
    fc.assert(
      fc.property(steps, fc.nat(30), (all, times) => {
        const desk = repeat(times, back, written(all));
        fc.pre(desk.history.done.length > 0);
        const there = again(back(desk));
        expect(there.state).toBe(desk.state);
        expect(there.history.done).toEqual(desk.history.done);
        expect(there.history.undone).toEqual(desk.history.undone);
      })
    );
  });

  it('cannot be done again after something else has been done', () => {
    fc.assert(
      fc.property(steps, fc.nat(30), (all, times) => {
        const desk = write(repeat(times, back, written(all)), 'nytt');
        expect(redo(desk.history)).toBeNull();
        expect(back(desk).state).toBe(repeat(times, back, written(all)).state);
      })
    );
  });

  it('is remembered up to a limit, the newest last', () => {
    const desk = repeat(historyLimit + 5, (current) => write(current, `${current.state}x`), start);
    expect(desk.history.done).toHaveLength(historyLimit);
    expect(repeat(historyLimit + 5, back, desk).state).toBe('xxxxx');
  });

  it('is nothing at first', () => {
    expect(undo(emptyHistory)).toBeNull();
    expect(redo(emptyHistory)).toBeNull();
  });
});

describe('writing in one place', () => {
  it('is one step until the writer pauses or goes elsewhere', () => {
    const typed = write(write(start, 'R', 'rapport'), 'Ra', 'rapport');
    expect(back(typed).state).toBe('');
    const later = write({ ...typed, history: pause(typed.history) }, 'Rap', 'rapport');
    expect(back(later).state).toBe('Ra');
    expect(back(write(typed, 'Ra!', 'annat')).state).toBe('Ra');
  });

  it('does not join what was written before an undoing', () => {
    const typed = write(write(start, 'ett'), 'två', 'rapport');
    const desk = write(again(back(typed)), 'tre', 'rapport');
    expect(back(desk).state).toBe('två');
  });

  it('is no run for steps without a topic', () => {
    expect(back(write(write(start, 'ett'), 'två')).state).toBe('ett');
  });
});
