import { XMLParser } from 'fast-xml-parser';
import type { FlowFile } from '../../../local-site/flows/language/definition';
import { checkedFlow } from './checkedFlow';
import { connectionsIn, hasByteOrderMark, secretsIn } from './fileRules';
import { knownActionTypes, knownFunctions, knownOperations, knownReferences, runAfterNamesSiblings } from './languageRules';
import { filesKeepOthers, letterAskedFirst } from './letterRules';
import type { Rule } from './rule';
import { approvalHasTimeout, cardsOnlyWherePermitted, claimsBeforeSending, noConcurrencyWithApproval, notWokenByItself } from './runningRules';
import { hashesFromLedger, linksFromSetUp, nothingFromQueue, recipientsFromGroups, valuesEscapedInFilters } from './trustRules';

/** What keeps the language within what is known; the others are asked only when these have nothing to say. */
const firstRules: readonly Rule[] = [knownActionTypes, knownOperations, knownFunctions, runAfterNamesSiblings, knownReferences];

const rules: readonly Rule[] = [
  approvalHasTimeout,
  noConcurrencyWithApproval,
  claimsBeforeSending,
  notWokenByItself,
  cardsOnlyWherePermitted,
  nothingFromQueue,
  recipientsFromGroups,
  linksFromSetUp,
  hashesFromLedger,
  valuesEscapedInFilters,
  letterAskedFirst,
  filesKeepOthers
];

/** What is wrong with a flow's file, a sentence each. */
export function lintFlow(name: string, text: string): readonly string[] {
  try {
    const file = JSON.parse(text.replace(/^\uFEFF/, '')) as FlowFile;
    const flow = checkedFlow(name, file);
    const first = firstRules.flatMap((rule) => rule(flow));
    return [...connectionsIn(file), ...(first.length > 0 ? first : rules.flatMap((rule) => rule(flow)))];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

interface Customizations {
  readonly ImportExportXml: { readonly Workflows: { readonly Workflow: readonly Record<string, string>[] } };
}

/** What is wrong between the files: every flow is listed as a draft under its own name, and every variable is declared. */
function lintTogether(files: Readonly<Record<string, string>>): readonly string[] {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'Workflow' });
  const { Workflow: listed } = (parser.parse(files['customizations.xml'] ?? '') as Customizations).ImportExportXml.Workflows;
  const flows = Object.keys(files).filter((name) => name.startsWith('Workflows/'));
  const solution = files['solution.xml'] ?? '';
  const variables = new Set(flows.flatMap((name) => [...files[name].matchAll(/"schemaName": "([^"]+)"/g)].map(([, schemaName]) => schemaName)));
  return [
    ...listed.filter((flow) => flow.Category !== '5' || flow.StateCode !== '0').map((flow) => `${flow.JsonFileName}: is not a flow shipped as draft`),
    ...listed.filter(({ JsonFileName }) => !flows.includes(JsonFileName.slice(1)) || !JsonFileName.startsWith('/')).map(({ JsonFileName }) => `${JsonFileName}: there is no such file`),
    ...flows.filter((name) => !listed.some(({ JsonFileName }) => JsonFileName === `/${name}`)).map((name) => `${name}: is not listed in customizations.xml`),
    ...listed.map((flow) => flow['@_WorkflowId']).filter((id) => !solution.includes(`type="29" id="${id}"`)).map((id) => `${id}: is no component of the solution`),
    ...[...variables]
      .filter((one) => !solution.includes(`type="380" schemaName="${one}"`) || files[`environmentvariabledefinitions/${one}/environmentvariabledefinition.xml`] === undefined)
      .map((one) => `${one}: the environment variable is not declared`)
  ];
}

/** What is wrong with a solution, a sentence each with the file it is about; none when it can be packed. */
export function lintSolution(files: Readonly<Record<string, string>>): readonly string[] {
  const perFile = Object.entries(files).flatMap(([name, text]) => {
    const found = [...hasByteOrderMark(text), ...secretsIn(text), ...(name.startsWith('Workflows/') ? lintFlow(name, text) : [])];
    return found.map((sentence) => `${name}: ${sentence}`);
  });
  try {
    return [...perFile, ...lintTogether(files)];
  } catch (error) {
    return [...perFile, `customizations.xml: ${error instanceof Error ? error.message : String(error)}`];
  }
}
