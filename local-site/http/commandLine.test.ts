import { parseCommandLine, WrongUse } from './commandLine';

describe('the command line', () => {
  it('is read in both forms', () => {
    expect(parseCommandLine(['--port', '41', '--data=x y', '--empty', '--as', 'a@uppdrag.example', '--threshold=20', '--test-control', '--no-open'])).toEqual({
      port: 41, dataDirectory: 'x y', demo: undefined, asLogin: 'a@uppdrag.example', threshold: 20, searchLag: undefined, testControl: true, open: false, reset: false, coverage: false
    });
  });

  it('has a port and a folder of its own', () => {
    expect(parseCommandLine([])).toMatchObject({ port: 4321, dataDirectory: '.data/bare', testControl: false, open: true });
    expect(parseCommandLine(['--demo', 'small']).dataDirectory).toBe('.data/demo');
    expect(parseCommandLine(['--demo', 'national'])).toMatchObject({ demo: 'national', dataDirectory: '.data/national' });
  });

  it.each([['--nope'], ['--port', 'x'], ['--port', '70000'], ['--demo', 'big'], ['--empty', '--demo', 'small']])('says what is wrong with %s %s', (...words) => {
    expect(() => parseCommandLine(words)).toThrow(WrongUse);
  });
});
