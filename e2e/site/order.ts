import type { RunningSite } from './startSite';

/** Orders misbehaviour of a site that was started with `--test-control`; the names are those of the control endpoint. */
export async function order(site: RunningSite, orders: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${site.origin}/_local/control`, { method: 'POST', body: JSON.stringify(orders) });
  if (!answer.ok) throw new Error(await answer.text());
}
