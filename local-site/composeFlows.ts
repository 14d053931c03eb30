import { fileURLToPath } from 'node:url';
import { createMailbox } from './flows/mailbox/mailbox';
import { mailboxPage } from './flows/mailbox/mailboxPage';
import { readFlows } from './flows/readFlows';
import { startFlows, type RunningFlows } from './flows/startFlows';
import type { RequestHandler } from './http/contracts';
import type { RunningSite } from './server';

/** The flows of the demo, from before the site listens until it stops. */
export interface ComposedFlows {
  /** The page that shows what they have sent. */
  page(scriptsPath: string): RequestHandler;
  /** Called after every write; soon after, what waits in the queue is started. */
  written(): void;
  /** Turns the flows on. @param login account of their connections */
  turnOn(site: RunningSite, login: string): void;
}

/** Milliseconds in which writes are taken together. The real service looks every minute or more seldom. */
const PAUSE = 250;

const shippedFlows = fileURLToPath(new URL('../sharepoint/flows/Workflows', import.meta.url));

/**
 * @param homePath path of the demo's web
 * @param keptIn file that keeps the mailbox; in memory when left out
 */
export function composeFlows(homePath: string, keptIn?: string): ComposedFlows {
  let running: RunningFlows | undefined;
  let timer: NodeJS.Timeout | undefined;
  let now = (): Date => new Date();
  const mailbox = createMailbox(() => now(), keptIn);

  const written = (): void => {
    if (running === undefined || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      // The site may be stopping: a queue that cannot be read is looked at again after the next write or start.
      running?.wake().catch(() => undefined);
    }, PAUSE).unref();
  };

  return {
    page: (scriptsPath) => mailboxPage({ mailbox, flows: () => running, scriptsPath, homePath }),
    written,
    turnOn: ({ address, clock }, login) => {
      now = clock.now;
      running = startFlows({
        site: address,
        login,
        now,
        mailbox,
        flows: readFlows(shippedFlows),
        variables: {
          upp_SiteAddress: address,
          upp_NoticesList: 'Aviseringar',
          upp_NotificationMailbox: 'stabens.brevlada@uppdrag.example',
          upp_DecisionsPage: `${address}/SitePages/Beslut.aspx`,
          upp_TeamsTeam: 'staben',
          upp_TeamsChannel: 'uppdrag',
          upp_ApprovalCards: 'ja'
        },
        report: (flow, trouble) => process.stderr.write(`Flödet ${flow}: ${trouble}\n`)
      });
      written();
    }
  };
}
