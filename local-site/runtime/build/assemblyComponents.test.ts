import { assemblyComponents } from './assemblyComponents';

describe('the components inside the platform assembly', () => {
  it('are read with id and version from its own header', () => {
    const header =
      "self.spModuleLoader = (() => {c._initializeAssembly([['01c4df03-e775-48cb-aa14-171ee5199a15', '2.3.1', e]," +
      "['7263c7d0-1d6a-45ec-8d85-d4d1d234171b', '1.23.2', h]]);return c;})";
    expect(assemblyComponents(header)).toEqual([
      { id: '01c4df03-e775-48cb-aa14-171ee5199a15', version: '2.3.1' },
      { id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: '1.23.2' },
    ]);
  });

  it('cannot silently be none', () => {
    expect(() => assemblyComponents('self.spModuleLoader = {}')).toThrow('no longer lists its components');
  });
});
