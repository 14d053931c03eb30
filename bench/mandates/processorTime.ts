import { median } from '../median';

const WARM_UP = 5;
const ROUNDS = 21;

/** Milliseconds of processor time that a work takes when everything is loaded: the median of many rounds. */
export async function processorTime(work: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM_UP) {
      times.push((user + system) / 1000);
    }
  }
  return median(times);
}
