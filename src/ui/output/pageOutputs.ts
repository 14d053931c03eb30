import { fileTypes } from './fileTypes';
import type { Output } from './Output';
import type { Outlet } from './Outlet';

/** A page as a file, and on paper. */
export const pageOutputs = (outlet: Outlet, fileName: () => string, page: () => Promise<string>): readonly [Output, Output] => [
  {
    key: 'page',
    run: async () => {
      outlet.save(fileName(), fileTypes.page, await page());
      return null;
    }
  },
  {
    key: 'print',
    run: async () => {
      outlet.print(await page());
      return null;
    }
  }
];
