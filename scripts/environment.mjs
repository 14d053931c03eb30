import { spawnSync } from 'node:child_process';
import { Refusal } from './say.mjs';

function starts(name) {
  // npm is a .cmd script on Windows, which only a shell can start.
  return spawnSync(name, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

/** Refuses when npm cannot be started. @param {(name: string) => boolean} has tells whether a program can be */
export function checkNpm(has = starts) {
  if (!has('npm')) {
    throw new Refusal(
      'Programmet npm saknas. Det följer med Node.js: installera Node.js 20 eller senare från nodejs.org.',
      'The program npm is missing. It comes with Node.js: install Node.js 20 or later from nodejs.org.'
    );
  }
}
