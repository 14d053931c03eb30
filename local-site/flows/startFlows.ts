import type { Connectors } from './interpreter/connectors';
import { runFlow, type RunEnd, type RunStart } from './interpreter/runFlow';
import type { FlowDefinition } from './language/definition';
import type { Json, JsonObject } from './language/json';
import type { Mailbox } from './mailbox/mailbox';
import { siteConnectors, type Connection } from './siteConnectors';

export interface FlowSettings extends Connection {
  readonly flows: Readonly<Record<string, FlowDefinition>>;
  readonly mailbox: Mailbox;
  /** Values of the environment variables, by schema name. */
  readonly variables: Readonly<Record<string, string>>;
  /** Told of runs that failed or could not be run at all. */
  readonly report: (flow: string, trouble: string) => void;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Flows that are on. */
export interface RunningFlows {
  /** Starts what waits in the queue; called after writes. Resolves when every run begun has ended or waits for a card. */
  wake(): Promise<void>;
  /** Resolves when runs that went on after an answer have ended. */
  settled(): Promise<void>;
  /** Runs a flow that goes by the clock, now or as if it were another time. */
  run(flow: string, at?: Date): Promise<RunEnd>;
  /** Starts a flow as a letter in its mailbox does. @param letter what the connector tells of it */
  deliver(flow: string, letter: JsonObject): Promise<RunEnd>;
}

/** Address, below the web's, at which the queue's list is read for new rows, as the trigger does. */
const queue = (table: string, after: number): string =>
  `_api/web/lists/getbytitle('${encodeURIComponent(table.replace(/'/g, "''"))}')/items?$filter=ID gt ${after} and RequestState eq 'new'&$orderby=ID&$top=100`;

/** The same connectors, telling when the run begins to wait for somebody's answer, and when it goes on. */
const tellingOfWaits = (connectors: Connectors, waits: () => void, goesOn: () => void): Connectors => ({
  ...connectors,
  StartAndWaitForAnApproval: (...asked) => {
    const answer = connectors.StartAndWaitForAnApproval(...asked).finally(goesOn);
    waits();
    return answer;
  }
});

const isQueued = ({ triggers }: FlowDefinition): boolean =>
  Object.values(triggers).some((trigger) => trigger.type === 'OpenApiConnection' && trigger.inputs.host.operationId === 'GetOnNewItems');

/** Runs the flows of the solution on the local site. */
export function startFlows({ flows, mailbox, variables, report, ...connection }: FlowSettings): RunningFlows {
  const connectors = siteConnectors(connection, mailbox);
  let seen = 0;
  let waking: Promise<void> = Promise.resolve();

  const parametersOf = ({ parameters }: FlowDefinition): Readonly<Record<string, Json>> =>
    Object.fromEntries(
      Object.entries(parameters).flatMap(([name, { metadata }]) =>
        metadata && Object.hasOwn(variables, metadata.schemaName) ? [[name, variables[metadata.schemaName]]] : []
      )
    );

  async function start(name: string, given: Pick<RunStart, 'triggerBody' | 'now' | 'connectors'>): Promise<RunEnd> {
    try {
      const end = await runFlow(flows[name], { ...given, parameters: parametersOf(flows[name]) });
      if (end.status === 'Failed') report(name, end.errors.join('; '));
      return end;
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      report(name, trouble);
      return { status: 'Failed', errors: [trouble] };
    }
  }

  const busy = new Set<Promise<unknown>>();

  /** Resolves when the run has ended, or waits for an answer on a card. */
  const begin = (name: string, triggerBody: Json): Promise<void> =>
    new Promise((resolve) => {
      const goesOn = (): void => {
        busy.add(ended);
      };
      const ended = start(name, { triggerBody, now: connection.now, connectors: tellingOfWaits(connectors, resolve, goesOn) }).then(() => resolve());
    });

  async function newRows(): Promise<readonly { readonly ID: number }[]> {
    const { statusCode, body } = await connectors.HttpRequest(
      { dataset: connection.site, 'parameters/method': 'GET', 'parameters/uri': queue(variables.upp_NoticesList, seen), 'parameters/headers': { Accept: 'application/json;odata=nometadata' } },
      ''
    );
    return statusCode === 200 ? (body as unknown as { readonly value: readonly { readonly ID: number }[] }).value : [];
  }

  async function startNew(): Promise<void> {
    for (let rows = await newRows(); rows.length > 0; rows = await newRows()) {
      for (const { ID } of rows) {
        seen = ID;
        for (const name of Object.keys(flows).filter((flow) => isQueued(flows[flow]))) await begin(name, { ID });
      }
    }
  }

  return {
    settled: async () => {
      for (await nextTurn(); busy.size > 0; await nextTurn()) {
        const ending = [...busy];
        await Promise.all(ending);
        ending.forEach((ended) => busy.delete(ended));
      }
    },
    deliver: (name, letter) => start(name, { triggerBody: letter, now: connection.now, connectors }),
    wake: () => (waking = waking.then(startNew, startNew)),
    run: (name, at) => {
      mailbox.endOverdue();
      return start(name, { triggerBody: null, now: at ? () => at : connection.now, connectors });
    }
  };
}
