import { once } from './once';

describe('a question asked once', () => {
  it('keeps the answer, also for those who ask meanwhile', async () => {
    let asked = 0;
    const answer = once(async () => (asked += 1));
    expect(await Promise.all([answer(), answer()])).toEqual([1, 1]);
    expect(await answer()).toBe(1);
  });

  it('is asked again after a failure', async () => {
    let asked = 0;
    const answer = once(async () => {
      asked += 1;
      if (asked === 1) {
        throw new Error('no connection');
      }
      return asked;
    });
    await expect(answer()).rejects.toThrow('no connection');
    await expect(answer()).resolves.toBe(2);
  });
});
