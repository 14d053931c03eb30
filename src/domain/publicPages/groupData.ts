import type { MandateDocument } from '../mandate/document';
import { groupPaths } from './pagePaths';
import type { PublicGroup, PublicMandate, PublicReport } from './publicGroup';

interface TextData {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const textData = ({ title, preface = [], sections }: MandateDocument): TextData => ({
  title,
  sections: [...(preface.length > 0 ? [{ heading: '', blocks: preface }] : []), ...sections].map(({ heading, blocks }) => ({
    heading,
    lines: blocks.flatMap((block) => ('items' in block ? block.items : [block.text]))
  }))
});

const mandateData = (mandate: PublicMandate) =>
  mandate.state === 'inForce'
    ? { state: mandate.state, decision: mandate.decision, withdrawnOn: '', ...textData(mandate.document) }
    : { state: mandate.state, decision: mandate.decision, withdrawnOn: mandate.withdrawnOn, title: mandate.title, sections: [] };

const reportData = (report: PublicReport | null) =>
  report && {
    title: report.title,
    deliveredOn: report.deliveredOn,
    isPublished: report.document !== null,
    sections: report.document ? textData(report.document).sections : []
  };

/** A group for programs. */
export function groupData(group: PublicGroup): string {
  const { key, kind, name, programmeArea, healthcareRegions, mandators, formerNames, closing, contacts, members, unnamed, mandates, plan, report } = group;
  const data = {
    format: 'uppdrag.grupp.1',
    key,
    kind,
    name,
    programmeArea,
    healthcareRegions,
    mandators,
    formerNames,
    closing,
    contacts,
    members,
    unnamed,
    mandates: mandates.map(mandateData),
    plan: reportData(plan),
    report: reportData(report),
    address: groupPaths(key).page
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
