import { Refusal } from './say.mjs';

const isNumber = (value) => /^\d+$/.test(value);

/** Options of the local site: what each takes (nothing, or a value that must pass), and where it is allowed. */
const options = {
  '--port': { passes: (value) => isNumber(value) && Number(value) < 65536, wants: ['ett portnummer', 'a port number'] },
  '--data': { passes: (value) => value !== '', wants: ['en mapp', 'a folder'] },
  '--demo': { passes: (value) => ['small', 'sydostra', 'national'].includes(value), wants: ['small, sydostra eller national', 'small, sydostra or national'] },
  '--as': { passes: (value) => value !== '', wants: ['ett kontos inloggningsnamn', 'the login name of an account'] },
  '--threshold': { passes: isNumber, wants: ['ett antal', 'a number'] },
  '--search-lag': { passes: isNumber, wants: ['ett antal sekunder', 'a number of seconds'] },
  '--empty': {},
  '--test-control': {},
  '--no-open': {},
  '--coverage': {},
  '--reset': { only: 'start' }
};

/**
 * The words to start the local site with; checked before anything is installed or built, so that a slip is
 * told at once.
 * @param {'start' | 'site'} command
 * @param {readonly string[]} args `--name value` or `--name=value`
 */
export function siteArguments(command, args) {
  const words = args.flatMap((arg) => (/^--[a-z-]+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg]));
  const checked = [];
  for (let i = 0; i < words.length; i += 1) {
    const name = words[i];
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option || (option.only && option.only !== command)) {
      const known = Object.keys(options).filter((key) => [undefined, command].includes(options[key].only)).join(' ');
      throw new Refusal(`Valet ${name} finns inte. Dessa finns: ${known}`, `There is no option ${name}. These exist: ${known}`, 2);
    }
    checked.push(name);
    if (option.passes) {
      i += 1;
      if (words[i] === undefined || words[i].startsWith('--') || !option.passes(words[i])) {
        throw new Refusal(`${name} ska följas av ${option.wants[0]}.`, `${name} must be followed by ${option.wants[1]}.`, 2);
      }
      checked.push(words[i]);
    }
  }
  const saysWhat = checked.includes('--empty') || checked.includes('--demo');
  return command === 'start' && !saysWhat ? ['--demo', 'sydostra', ...checked] : checked;
}
