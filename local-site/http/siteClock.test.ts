import { createSiteClock } from './siteClock';

describe('the site’s clock', () => {
  it('runs with the machine’s, from when it was set', () => {
    let machine = 1000;
    const clock = createSiteClock(() => machine);
    clock.set(new Date(50_000));
    machine += 200;
    expect(clock.now().getTime()).toBe(50_200);
    clock.set(undefined);
    expect(clock.now().getTime()).toBe(1200);
  });

  it('stands still when it is stopped, and runs on from there when it is moved', () => {
    let machine = 1000;
    const clock = createSiteClock(() => machine);
    clock.stop(new Date(50_000));
    machine += 5000;
    expect(clock.now().getTime()).toBe(50_000);
    clock.advance(300);
    machine += 5;
    expect(clock.now().getTime()).toBe(50_305);
  });
});
