import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Takes the lock file, or tells who holds it. A lock whose holder has died is taken over. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder && isAlive(holder)) {
      return holder;
    }
    rmSync(file, { force: true });
    return take(file);
  }
}

/** Does the work while no other command of this project does it. */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  let holder = take(file);
  if (holder) {
    say(`Väntar på ett annat kommando (process ${holder}) …`);
  }
  while (holder) {
    await pause(300);
    holder = take(file);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
