import { join } from 'node:path';
import { solutions } from '../definitions/solutions';
import { flowFileName, solutionFiles } from '../pack/solutionFiles';
import { readSolution } from '../pack/readSolution';
import { lintSolution } from './lintSolution';

type Files = Readonly<Record<string, string>>;

const filesOf = (folder: string): Files => readSolution(join(__dirname, '..', '..', '..', 'sharepoint', folder));
const shipped = filesOf('flows');
const ofRegion = filesOf('region-flows');
const fileOf = (name: string): string => flowFileName(solutions.flatMap(({ flows }) => flows).find((flow) => flow.name === name)!);
const excerpt = fileOf('UppdragUtdrag');
const requested = fileOf('UppdragBeslutVantar');
const daily = fileOf('UppdragVarjeDag');

/** The shipped files with one text in one of them changed; the test is no test when the text is not there. */
function withChange(file: string, old: string | RegExp, by: string, files: Files = shipped): Files {
  const changed = files[file].replace(old, by);
  if (changed === files[file]) throw new Error(`${String(old)} is not in ${file}`);
  return { ...files, [file]: changed };
}

type Mutable = Record<string, Record<string, unknown> & { runAfter: Record<string, string[]>; actions: Mutable; inputs: Record<string, unknown> }>;

/** The shipped files with the actions of one flow changed. */
function withActions(file: string, change: (actions: Mutable, definition: { triggers: Record<string, Record<string, unknown>> }) => void): Readonly<Record<string, string>> {
  const flow = JSON.parse(shipped[file]) as { properties: { definition: { actions: Mutable; triggers: Record<string, Record<string, unknown>> } } };
  change(flow.properties.definition.actions, flow.properties.definition);
  return { ...shipped, [file]: JSON.stringify(flow, null, 2) };
}

describe.each(solutions.map((solution) => [solution.folder, solution] as const))('the shipped %s', (folder, solution) => {
  it('are what their definitions give', () => {
    expect(filesOf(folder)).toEqual(solutionFiles(solution));
  });

  it('pass every rule', () => {
    expect(lintSolution(filesOf(folder))).toEqual([]);
  });
});

/** One way at least to break each rule, and a part of the sentence that says so. */
const mutations: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['an action type that is not known', withChange(daily, '"type": "Compose"', '"type": "JavaScriptCode"'), 'action type JavaScriptCode'],
  ['an operation that is not known', withChange(requested, '"operationId": "SendEmailV2"', '"operationId": "SendEmailV9"'), 'operation SendEmailV9'],
  ['an operation of another connector', withChange(requested, '"apiId": "/providers/Microsoft.PowerApps/apis/shared_office365"', '"apiId": "/providers/Microsoft.PowerApps/apis/shared_http"'), 'belongs to'],
  ['a parameter an operation does not have', withChange(requested, '"emailMessage/Subject"', '"emailMessage/Topic"'), 'Topic'],
  ['a function that is not known', withChange(daily, '@concat(', '@concatenate('), 'function concatenate'],
  ['text that is no expression', withChange(daily, "@not(empty(outputs('Moment')))", "@not(empty(outputs('Moment'))"), 'expected'],
  ['runAfter that names an action elsewhere', withActions(requested, (actions) => { actions.Mark_done.runAfter = { Send_mail: ['Succeeded'] }; }), 'which is not beside it'],
  ['actions that wait for each other', withActions(requested, (actions) => { actions.Read_request.runAfter = { Claim: ['Succeeded'] }; }), 'waits for itself'],
  ['an action that is not there', withChange(requested, "body('Find_case')", "body('Find_cases')"), 'no action Find_cases'],
  ['a parameter that is not there', withChange(requested, /"@parameters\('Team för meddelanden/, "\"@parameters('Lag för meddelanden"), 'no parameter'],
  ['a loop that is not around', withChange(requested, "items('For_each_body')", "items('For_each_card')"), 'no loop For_each_card'],
  ['an approval without a time limit', withChange(requested, '"timeout": "P21D"', '"timeout": "P60D"'), 'time limit'],
  ['a limit of runs while an approval waits', withActions(requested, (_, { triggers }) => { triggers.When_a_notice_is_queued.runtimeConfiguration = { concurrency: { runs: 1 } }; }), 'limits concurrent runs'],
  ['a claim without the ETag just read', withChange(requested, "@{body('Read_request')?['odata.etag']}", '*'), 'Nothing claims'],
  ['a message before the claim', withActions(requested, (actions) => { actions.For_each_body.runAfter = { Is_new: ['Succeeded'] }; actions.Mark_done.runAfter = { For_each_body: ['Succeeded'] }; }), 'sends before the row is claimed'],
  ['a lost race nobody takes care of', withChange(requested, '412', '409'), 'lost race'],
  ['a trigger on updates of the list it writes', withChange(requested, 'GetOnNewItems', 'GetOnUpdatedItems'), 'starts the flow again'],
  ['a new row in the list that starts the flow', withActions(requested, (actions) => { delete (actions.Mark_done.inputs as { parameters: { 'parameters/headers': Record<string, string> } }).parameters['parameters/headers']['X-HTTP-Method']; }), 'starts the flow again'],
  ['a card whatever the binding says', withChange(requested, /, contains\(coalesce\(outputs\('Binding'\)\?\['cardBodies'\], json\('\[\]'\)\), item\(\)\)/, ''), 'without regard'],
  ['a card at a meeting', withChange(requested, "not(equals(first(body('Step'))?['quorum'], 'meeting')), ", ''), 'without regard'],
  ['a recipient from the queue', withChange(requested, /"emailMessage\/To": "@if\(/, "\"emailMessage/To\": \"@if(equals(triggerBody()?['Mail'], ''), "), 'comes from the queue'],
  ['a word from the queue', withChange(requested, "Beslut väntar: @{", "Beslut väntar: @{body('Read_request')?['MandateKey']} @{"), 'comes from the queue'],
  ['a link from the queue', withChange(requested, "'?uppdrag=', uriComponent(first(body('Find_case')?['value'])", "'?uppdrag=', uriComponent(triggerBody()"), 'comes from the queue'],
  ['a recipient from the index', withChange(requested, "join(body('Addresses'), ';')", "first(body('Find_case')?['value'])?['WaitingBodies']"), 'recipients from elsewhere'],
  ['a recipient written out', withChange(requested, /"emailMessage\/To": "@if[^"]*"/, '"emailMessage/To": "chef@region.example"'), 'recipients from elsewhere'],
  ['a link written out', withChange(requested, 'href=\\"@{outputs(\'Link\')}\\"', 'href=\\"https://evil.example\\"'), 'links elsewhere'],
  ['a link that begins with what somebody wrote', withChange(requested, /"@concat\(parameters\('Sidan Beslut[^']*'\), '\?uppdrag='/, "\"@concat(first(body('Read_group')?['value'])?['Title'], '?uppdrag='"), 'links elsewhere'],
  ['a hash from the index', withChange(requested, "\"snapshotHash\": \"@outputs('Submission_record')?['snapshotHash']\"", "\"snapshotHash\": \"@first(body('Find_case')?['value'])?['Hash']\""), 'not taken from the ledger'],
  ['a quote that is not doubled', withChange(requested, "uriComponent(replace(body('Read_request')?['MandateKey'], '''', ''''''))", "uriComponent(body('Read_request')?['MandateKey'])"), 'quotes are not doubled'],
  ['a quote doubled but not encoded', withChange(requested, "uriComponent(replace(body('Read_request')?['MandateKey'], '''', ''''''))", "replace(body('Read_request')?['MandateKey'], '''', '''''')"), 'quotes are not doubled'],
  ['a connection of somebody', withChange(requested, '"connectionReferenceLogicalName": "upp_sharepoint"', '"connectionReferenceLogicalName": "upp_sharepoint", "name": "3f2a"'), 'names a connection'],
  ['a byte order mark', { ...shipped, [requested]: `\uFEFF${shipped[requested]}` }, 'byte order mark'],
  ['a password', withChange(requested, '"templateName": ""', '"templateName": "", "clientSecret": "hemligt"'), 'password or key'],
  ['a signed address', withChange(requested, '"templateName": ""', '"templateName": "https://x.example/?sig=abcdefghijklmnop123"'), 'signed address'],
  ['a letter from anybody', withChange(excerpt, "triggerBody()?['from']", "triggerBody()?['subject']", ofRegion), 'without asking who wrote'],
  ['an attachment of any name', withChange(excerpt, "equals(item()?['name'], outputs('File_name'))", 'equals(1, 1)', ofRegion), 'without asking the name'],
  ['an attachment of any size', withChange(excerpt, "greater(item()?['size'], 5000000)", 'greater(1, 2)', ofRegion), 'without asking its size'],
  ['any file in place of an excerpt', withChange(excerpt, "outputs('Content')?['format']", "'uppdrag.staffSnapshot'", ofRegion), 'without asking that it is an excerpt'],
  ['the excerpt of another region', withChange(excerpt, "outputs('Content')?['regionKey']", "'kalmar'", ofRegion), 'without asking whose it is'],
  ['a file written over whatever came', withChange(excerpt, 'overwrite=false', 'overwrite=true', ofRegion), 'Write_first: writes a file over whatever lies there'],
  ['a file written over without its version', withChange(excerpt, /"If-Match": "@\{[^"]*"/, '"If-Match": "*"', ofRegion), 'Write_over: writes a file over whatever lies there'],
  ['a word of a letter in an answer', withChange(excerpt, '<p>Staben har skickat en bilaga', "<p>@{triggerBody()?['subject']} Staben har skickat en bilaga", ofRegion), 'comes from the queue'],
  ['a file whose name a letter chooses', withChange(excerpt, "replace(outputs('File_name'), '''', '''''')", "triggerBody()?['subject']", ofRegion), 'quotes are not doubled'],
  ['a flow that is on from the start', withChange('customizations.xml', '<StateCode>0</StateCode>', '<StateCode>1</StateCode>'), 'shipped as draft'],
  ['a flow the solution does not list', withChange('customizations.xml', '/Workflows/UppdragVarjeDag', 'Workflows/UppdragVarjeDag'), 'there is no such file'],
  ['a variable nobody declares', withChange('solution.xml', 'schemaName="upp_TeamsTeam"', 'schemaName="upp_TeamsTeams"'), 'upp_TeamsTeam: the environment variable']
];

describe('the linter', () => {
  it.each(mutations)('catches %s', (_, files, sentence) => {
    expect(lintSolution(files)).toContainEqual(expect.stringContaining(sentence));
  });
});
