import { onDemand } from './onDemand';

interface Letters {
  readonly shelf: { of(region: string): Promise<string>; count(): Promise<number> };
}

const methods = { shelf: { of: true, count: true } } as const;

const letters: Letters = { shelf: { of: async (region) => `to ${region}`, count: async () => 2 } };

/** As webpack says that a part did not come. */
const chunkLost = (): Error => Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });

describe('ports on demand', () => {
  it('are fetched when first asked, and once', async () => {
    let fetched = 0;
    const { shelf } = onDemand<Letters>(async () => {
      fetched += 1;
      return letters;
    }, methods);
    expect(fetched).toBe(0);
    expect(await Promise.all([shelf.of('kalmar'), shelf.count()])).toEqual(['to kalmar', 2]);
    expect(await shelf.of('halland')).toBe('to halland');
    expect(fetched).toBe(1);
  });

  it('say that the connection is lost when they do not come, and are fetched again by the next who asks', async () => {
    let fetched = 0;
    const { shelf } = onDemand<Letters>(async () => {
      fetched += 1;
      if (fetched === 1) throw chunkLost();
      return letters;
    }, methods);
    await expect(shelf.count()).rejects.toMatchObject({ name: 'Failure', kind: 'offline' });
    expect(await shelf.count()).toBe(2);
  });

  it('once fetched, answer before the batch of the moment is sent', async () => {
    const { shelf } = onDemand<Letters>(async () => letters, methods);
    const order: string[] = [];
    const sent = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('sent');
        resolve();
      }, 0);
    });
    await Promise.all([sent, shelf.count().then(() => order.push('asked'))]);
    expect(order).toEqual(['asked', 'sent']);
  });
});
