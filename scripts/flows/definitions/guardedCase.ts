import { bodies } from '../../../src/schema/lists/bodies';
import { groups } from '../../../src/schema/lists/groups';
import { ledger } from '../../../src/schema/lists/ledger';
import type { Step } from './actions';
import { compose, escaped, folderPath, query, readMembers, readRows, select } from './actions';
import { environmentVariables, valueOf } from './environmentVariables';

const record = (item: string): string => `concat(${item}?['Record1'], ${item}?['Record2'])`;
const newestRecord = (rows: string): Step => compose(`@json(if(empty(body('${rows}')), '{}', ${record(`first(body('${rows}'))`)}))`);

const entries = '$select=ID,RecordType,SnapshotKey,OwnHash,FileDirRef,Record1,Record2&$orderby=ID desc&$top=500';
const none = "json('[]')";

/** Rows of one type that lie directly in a folder of the ledger: where a record lies says who may have written it. */
const guarded = (read: string, type: string, folder: string): Step =>
  query(`body('${read}')?['value']`, `and(equals(item()?['RecordType'], '${type}'), equals(item()?['FileDirRef'], ${folderPath(ledger, folder)}))`);

export const submission = "first(body('Submissions'))";
export const step = "first(body('Step'))";
export const link = "outputs('Link')";
export const groupName = "coalesce(first(body('Read_group')?['value'])?['Title'], 'en grupp')";

const relations = ['mandator', 'establishingBody', 'endorser', 'informed'] as const;
const stepBodies = `coalesce(${step}?['bodies'], ${none})`;
const belongsToStep = `or(contains(${stepBodies}, item()), ${relations
  .map((relation) => `and(contains(${stepBodies}, '@${relation}'), contains(coalesce(outputs('Binding')?['relations']?['${relation}'], ${none}), item()))`)
  .join(', ')})`;

/** Everything a flow says about a case besides its row in the index, from where only those may write who should. */
export const readGuardedCase = (row: string): Readonly<Record<string, Step>> => ({
  Link: compose(`@concat(${valueOf(environmentVariables.decisionsPage)}, '?uppdrag=', uriComponent(${row}?['MandateKey']))`),
  Read_group: readRows(groups, `$filter=GroupKey eq '${escaped(`${row}?['GroupKey']`)}'&$select=Title`),
  Read_ledger: readRows(ledger, `$filter=MandateKey eq '${escaped(`${row}?['MandateKey']`)}'&${entries}`),
  Submissions: guarded('Read_ledger', 'submission', `concat('groups/', ${row}?['GroupKey'])`),
  Submission_record: newestRecord('Submissions'),
  Read_bindings: readRows(
    ledger,
    `$filter=MandateKey eq 'binding:${escaped(`${row}?['GroupKey']`)}' and ID lt @{int(coalesce(${submission}?['ID'], 0))}&${entries}`
  ),
  Bindings: guarded('Read_bindings', 'binding', "'configuration'"),
  Binding: newestRecord('Bindings'),
  Read_chains: readRows(
    ledger,
    `$filter=MandateKey eq 'chain:${escaped("outputs('Binding')?['chainKey']")}' and ID lt @{int(coalesce(${submission}?['ID'], 0))}&${entries}`
  ),
  Chains: guarded('Read_chains', 'chain', "'configuration'"),
  Chain: newestRecord('Chains'),
  Step: query(`coalesce(outputs('Chain')?['steps'], ${none})`, `equals(item()?['key'], ${row}?['Step'])`),
  Waiting_bodies: query(`split(${row}?['WaitingBodies'], ';')`, belongsToStep)
});

/** Days set by hand by which the step is due, the newest first. */
export const readDeadlines = (row: string): Readonly<Record<string, Step>> => ({
  Deadlines: guarded('Read_ledger', 'deadline', `concat('groups/', ${row}?['GroupKey'])`),
  Deadline_records: select("body('Deadlines')", `@json(${record('item()')})`),
  Step_deadlines: query(
    "body('Deadline_records')",
    `and(equals(item()?['snapshotKey'], ${submission}?['SnapshotKey']), equals(item()?['step'], ${row}?['Step']))`
  )
});

/** Who records for a body, and the mail addresses; names of actions end with `suffix`. */
export const readRecipients = (bodyKey: string, suffix = ''): Readonly<Record<string, Step>> => ({
  [`Read_body${suffix}`]: readRows(bodies, `$filter=BodyKey eq '${escaped(bodyKey)}'&$select=Title,SharePointGroup`),
  [`Read_members${suffix}`]: readMembers(`first(body('Read_body${suffix}')?['value'])?['SharePointGroup']`),
  [`Members_with_mail${suffix}`]: query(`body('Read_members${suffix}')?['value']`, "not(empty(item()?['Email']))"),
  [`Addresses${suffix}`]: select(`body('Members_with_mail${suffix}')`, "@item()?['Email']")
});

/** To those who record for the body; to the staff when nobody does. */
export const toBody = (suffix = ''): string =>
  `@if(empty(body('Addresses${suffix}')), ${valueOf(environmentVariables.mailbox)}, join(body('Addresses${suffix}'), ';'))`;
export const bodyName = (suffix = ''): string => `coalesce(first(body('Read_body${suffix}')?['value'])?['Title'], 'organet')`;

/** Delegations of a body, the newest first. */
export const readDelegations = (bodyKey: string): Readonly<Record<string, Step>> => ({
  Read_delegations: readRows(ledger, `$filter=MandateKey eq 'delegation:${escaped(bodyKey)}'&${entries}`),
  Body_delegations: guarded('Read_delegations', 'delegation', `concat('bodies/', ${bodyKey})`),
  Delegations: select("body('Body_delegations')", `@json(${record('item()')})`)
});
