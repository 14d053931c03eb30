import { median } from '../../median';
import { requestsOf } from '../../requestsOf';
import type { MeasuredSite } from '../demoSite';

const RUNS = 5;

/** What one reading costs: medians in milliseconds, when everything is loaded. */
interface ReadingCost {
  readonly requests: number;
  readonly wall: number;
  /** Processor time here, answers read and made into what is wanted. */
  readonly cpu: number;
  /** Processor time of the site. */
  readonly siteCpu: number;
}

export async function readingCost(site: MeasuredSite, read: () => Promise<unknown>): Promise<ReadingCost> {
  const costs: ReadingCost[] = [];
  while (costs.length <= RUNS) {
    const before = await site.usage();
    const since = performance.now();
    const cpu = process.cpuUsage();
    const requests = await requestsOf(read);
    const { user, system } = process.cpuUsage(cpu);
    const wall = performance.now() - since;
    costs.push({ requests, wall, cpu: (user + system) / 1000, siteCpu: (await site.usage()).cpu - before.cpu });
  }
  const warm = costs.slice(1);
  const of = (figure: keyof ReadingCost): number => median(warm.map((cost) => cost[figure]));
  return { requests: of('requests'), wall: of('wall'), cpu: of('cpu'), siteCpu: of('siteCpu') };
}
