import { siteArguments } from './siteArguments.mjs';

describe('the options of the local site', () => {
  it('start the demo when nothing else is said', () => {
    expect(siteArguments('start', ['--port', '8080'])).toEqual(['--demo', 'sydostra', '--port', '8080']);
    expect(siteArguments('start', ['--empty'])).toEqual(['--empty']);
    expect(siteArguments('site', [])).toEqual([]);
  });

  it('may be written with an equals sign', () => {
    expect(siteArguments('site', ['--port=8080', '--data=a=b'])).toEqual(['--port', '8080', '--data', 'a=b']);
  });

  it.each([
    ['site', ['--prot', '1'], '--prot'],
    ['site', ['--reset'], '--reset'],
    ['site', ['here'], 'here'],
    ['site', ['--port', 'http'], '--port'],
    ['site', ['--port', '99999'], '--port'],
    ['site', ['--data', '--empty'], '--data'],
    ['start', ['--demo', 'huge'], '--demo'],
    ['start', ['--threshold'], '--threshold']
  ] as const)('refuse a slip with its name and exit code 2: %s %s', (command, args, name) => {
    expect(() => siteArguments(command, args)).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringContaining(name) }));
  });
});
