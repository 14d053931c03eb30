/** What a thing is: an item by its values, a file by its bytes (as a hash), and its version; undefined when it is not there. */
export type Known = Readonly<Record<string, string | number>> | undefined;

/**
 * What the site has acknowledged, thing by thing, and what it was asked and had not yet answered: that may be done or
 * not, but not by half.
 */
export class Ledger {
  private readonly acknowledged = new Map<string, Known>();
  private readonly asked = new Map<string, Known>();
  private readonly batches = new Set<readonly string[]>();
  private readonly awaited = new Map<string, () => void>();
  private acknowledgements = 0;

  get count(): number {
    return this.acknowledgements;
  }

  keys(): string[] {
    return [...new Set([...this.acknowledged.keys(), ...this.asked.keys()])];
  }

  known(key: string): Known {
    return this.acknowledged.get(key);
  }

  ask(key: string, after: Known): void {
    this.asked.set(key, after);
    this.awaited.get(key)?.();
  }

  /** Resolves when something is asked for the next time. */
  nextAsk(key: string): Promise<void> {
    return new Promise(resolve => this.awaited.set(key, resolve));
  }

  /** Things asked for in one batch, whose parts are done in turn. */
  askInTurn(keys: readonly string[]): void {
    this.batches.add(keys);
  }

  acknowledgeAll(keys: readonly string[]): void {
    this.batches.delete(keys);
    keys.forEach(key => this.acknowledge(key));
  }

  /** Batches that were never answered; told once. */
  takeUnanswered(): (readonly string[])[] {
    const unanswered = [...this.batches];
    this.batches.clear();
    return unanswered;
  }

  acknowledge(key: string): void {
    this.acknowledged.set(key, this.asked.get(key));
    this.asked.delete(key);
    this.acknowledgements += 1;
  }

  /** What the thing may be now. */
  possible(key: string): Known[] {
    return this.asked.has(key) ? [this.acknowledged.get(key), this.asked.get(key)] : [this.acknowledged.get(key)];
  }

  /** After a look at what is there, nothing is uncertain any more. */
  settle(key: string, found: Known): void {
    this.acknowledged.set(key, found);
    this.asked.delete(key);
  }
}
