import type { MandateDraft } from '../mandate/mandate';
import { sectionOrder } from '../mandate/sectionOrder';
import type { Template } from '../template/template';
import { carryAnswers } from './carryAnswers';
import { matchTemplates } from './matchTemplates';
import type { Revision } from './revision';
import { reviseGoneSection } from './reviseGoneSection';
import { reviseOrder, reviseTitle } from './reviseOutline';
import { reviseSection } from './reviseSection';
import type { RevisedMandate } from './revisionPart';

/**
 * Three-way: what a new version of a template does to mandates built on the old one. What has not changed follows by
 * itself; every change can be accepted or declined, and what is declined stays as text of the mandate's own. The two
 * versions are matched once, for any number of mandates.
 * @returns the revision of a mandate that is built on `before`
 */
export function revisionBetween(before: Template, after: Template): (draft: MandateDraft) => Revision {
  const match = matchTemplates(before, after);
  return ({ variables, answers }) => {
    const mandate: RevisedMandate = { variables, answers, carried: carryAnswers(before, after, answers) };
    const parts = [
      reviseTitle(match, mandate),
      reviseOrder(match, mandate),
      ...match.sections.map((section) => reviseSection(section, match, mandate)),
      ...sectionOrder(before.sections, answers)
        .filter((section) => match.removed.includes(section))
        .map((section) => reviseGoneSection(section, match, mandate))
    ];
    return {
      template: { family: after.family, version: after.version },
      changes: parts.flatMap(({ changes }) => changes),
      slots: parts.flatMap(({ slots }) => slots),
      answers: mandate.carried
    };
  };
}
