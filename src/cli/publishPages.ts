import { Failure } from '../application/ports/failure';
import type { PublicPagesPorts } from '../application/publicPages/publicPagesPorts';
import { writePublicPages } from '../application/publicPages/writePublicPages';
import { svSeKinds } from '../loc/rosters/svSeKinds';
import { callerPath } from './callerPath';
import { pagesFolder } from './pagesFolder';

/** What a failure means here, in words; null for one that says enough by itself. */
function complaint({ kind, detail }: Failure, out: string): string | null {
  switch (kind) {
    case 'conflict':
      return `${out} innehåller ${detail}, som kommandot inte har skrivit. Välj en annan mapp, eller flytta filen. / ${out} holds ${detail}, which the command has not written. Choose another folder, or move the file.`;
    case 'denied':
      return 'Du ser inte gruppernas planer, rapporter och bekräftelser, så sidorna skulle sakna dem. Kör som någon som deltar i arbetet. / You do not see the groups’ plans, reports and confirmations, so the pages would lack them. Run as somebody who takes part.';
    default:
      return null;
  }
}

/** Writes the public pages of all groups to a folder. Tells it, the groups, the files written and those taken away. */
export async function publishPages(ports: PublicPagesPorts, out: string, tell: (line: string) => void): Promise<number> {
  // A site that is not there gives no rights either: it must not be told as one that shows its caller too little.
  await ports.session.user();
  try {
    const { groups, written, removed } = await writePublicPages(ports, pagesFolder(callerPath(out)), {
      kinds: svSeKinds,
      onProgress: (done, of) => {
        if (done % 100 === 0 || done === of) process.stderr.write(`${done}/${of}\n`);
      }
    });
    tell(`${out}\t${groups}\t${written}\t${removed}`);
    return 0;
  } catch (error) {
    const told = error instanceof Failure ? complaint(error, out) : null;
    if (told === null) throw error;
    process.stderr.write(`${told}\n`);
    return 1;
  }
}
