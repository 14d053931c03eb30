import { missingPackages } from './install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0' },
  'node_modules/for-windows': { version: '3.0.0', optional: true }
};
const there = (): boolean => true;

describe('what is missing of the installed packages', () => {
  it('is nothing when every package lies there in its locked version', () => {
    const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
    expect(missingPackages(wanted, installed, there)).toEqual([]);
  });

  it('is a package of another version, one that npm never finished, and one that somebody has removed', () => {
    expect(missingPackages(wanted, { 'node_modules/a': { version: '0.9.0' } }, there)).toEqual(['node_modules/a', 'node_modules/b']);
    const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
    expect(missingPackages(wanted, installed, (name: string) => name !== 'node_modules/b')).toEqual(['node_modules/b']);
  });
});
