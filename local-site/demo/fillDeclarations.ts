import { handInDeclaration } from '../../src/application/interests/handInDeclaration';
import { judgeDeclaration } from '../../src/application/interests/judgeDeclaration';
import type { WholeRoster } from '../../src/application/ports/rosterStore';
import { noonOf } from '../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import { currentTerm } from '../../src/domain/roster/currentTerm';
import { demoAccounts } from './content/accounts';
import { demoDeclarations } from './content/sydostra/declarations';
import { peopleOfRegion } from './content/sydostra/peopleOfRegion';
import { portsOf, type DemoSite } from './demoSite';

/** Hands in the declarations of interests for those who sit in the national groups, and judges them, on the days it happened. */
export async function fillDeclarations(site: DemoSite, { seats, terms }: WholeRoster): Promise<void> {
  const now = site.clock.now();
  const today = swedishDay(now);
  for (const { seatKey, declaredOn, judged } of demoDeclarations(today)) {
    const seat = seats.find(({ key }) => key === seatKey);
    const term = currentTerm(terms.filter((one) => one.seatKey === seatKey), today);
    if (!seat || !term) throw new Error(`Nobody sits on the demo's seat ${seatKey}`);
    site.clock.set(new Date(noonOf(declaredOn)));
    const { groupKey, regionKey } = seat;
    const statement = 'Jag har föreläst för ett läkemedelsföretag vid två tillfällen.';
    const asked = { key: `jav-${seatKey}`, personKey: term.personKey, groupKey, regionKey, statement, links: [] };
    const declaration = await handInDeclaration(portsOf(site, demoAccounts.processSupport), asked);
    if (judged === null) continue;
    const reasons = judged.outcome === 'conditions' ? 'Deltar inte i frågor om upphandling av insulinpumpar.' : 'Inget som hindrar.';
    await judgeDeclaration(portsOf(site, peopleOfRegion(regionKey).judge), declaration, { outcome: judged.outcome, reasons, validUntil: judged.until });
  }
  site.clock.set(now);
}
