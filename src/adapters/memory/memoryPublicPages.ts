import type { PublicPagesLibrary } from '../../application/ports/publicPagesLibrary';
import { goneText } from '../../domain/publicPages/goneText';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** The library of public pages: administrators and those who publish write there. */
export function createMemoryPublicPages({ publicPages, clock }: MemoryWorld, account: MemoryAccount): PublicPagesLibrary {
  const mayWrite = account.administers || account.publishes;
  const note = (isWhole: boolean): void => {
    publicPages.lastRun = { at: clock.now().toISOString(), by: account.user.name, isWhole, library: 'https://uppdrag.example/PublicPages' };
  };
  const putText = (path: string, text: string): boolean => {
    const isNew = publicPages.files.get(path) !== text;
    publicPages.files.set(path, text);
    return isNew;
  };
  return {
    mayWrite: async () => mayWrite,
    lastRun: async () => publicPages.lastRun,
    open: async (paths) => {
      demand(mayWrite, account, 'write public pages');
      note(false);
      return {
        put: async (path, content) => putText(path, new TextDecoder().decode(content)),
        finish: async () => {
          const gone = [...publicPages.files.keys()].filter((path) => !paths.includes(path) && putText(path, goneText(path)));
          note(true);
          return gone.length;
        }
      };
    }
  };
}
