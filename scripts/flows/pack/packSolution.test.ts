import { strFromU8, unzipSync } from 'fflate';
import { solutions } from '../definitions/solutions';
import { packSolution } from './packSolution';
import { solutionFiles } from './solutionFiles';

describe.each(solutions.map((solution) => [solution.title, solution] as const))('the packed solution %s', (_, solution) => {
  const files = solutionFiles(solution);

  it('is the same bytes each time, in whatever order it is made', () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(Buffer.compare(packSolution(backwards), packSolution(files))).toBe(0);
  });

  it('carries one day for all its files, whatever the day is', () => {
    // Time and date of the first entry, in MS-DOS form: noon of 1 January 1980.
    expect([...packSolution(files).slice(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00]);
  });

  it('holds every file as it is', () => {
    const unpacked = unzipSync(packSolution(files));
    expect(Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(files);
  });
});
