import { evaluate, NotKnown } from '../interpreter/evaluate';
import type { Frame } from '../interpreter/frame';
import { runFlow } from '../interpreter/runFlow';
import type { FlowDefinition } from './definition';
import { parseTemplate } from './parseTemplate';

const frame: Frame = {
  parameters: { Site: 'https://x.example/sites/a' },
  triggerBody: { ID: 7, Key: "it's" },
  now: () => new Date('2026-03-12T05:00:00Z'),
  results: new Map([['Read', { outputs: { statusCode: 200 }, body: { value: [{ A: 1 }] } }]]),
  loops: new Map([['Loop', 'x']]),
  around: null
};

describe('an expression', () => {
  it.each([
    ["@triggerBody()?['ID']", 7],
    ["@@plain", '@plain'],
    ["n @{triggerBody()?['ID']}!", 'n 7!'],
    ["@replace(triggerBody()?['Key'], '''', '''''')", "it''s"],
    ["@{uriComponent('å b')}", '%C3%A5%20b'],
    ["@first(body('Read')?['value'])?['A']", 1],
    ["@outputs('Read')?['statusCode']", 200],
    ["@body('Later')?['value']", null],
    ["@coalesce(null, '', 'x')", ''],
    ["@and(equals(1, 1), not(empty('a')))", true],
    ["@convertFromUtc('2026-03-12T23:30:00Z', 'W. Europe Standard Time', 'yyyy-MM-dd')", '2026-03-13'],
    ["@addDays('2026-03-28', 7, 'yyyy-MM-dd')", '2026-04-04'],
    ["@utcNow('yyyy-MM-dd')", '2026-03-12'],
    ["@items('Loop')", 'x'],
    ["@uriPath(parameters('Site'))", '/sites/a'],
    ["@split('a;b', ';')", ['a', 'b']],
    ["@if(less('2026-01-02', '2026-01-10'), 'yes', 'no')", 'yes']
  ])('%s', (text, value) => {
    expect(evaluate(text, frame)).toEqual(value);
  });

  it.each(["@concat('a'", "@concat('a') b", "@{concat('a'", "@'a", '@concat(a)', "@triggerBody().ID"])('that is none is refused: %s', (text) => {
    expect(() => parseTemplate(text)).toThrow(text);
  });

  it.each(["@guid()", "@parameters('Other')", "@items('Other')", '@item()'])('of what is not known is an error: %s', (text) => {
    expect(() => evaluate(text, frame)).toThrow(NotKnown);
  });

  it.each(["@convertFromUtc('2026-03-12T23:30:00Z', 'UTC', 'yyyy-MM-dd')", "@utcNow('dd/MM')", "@int('x')", "@not('yes')", "@triggerBody()['None']"])(
    'never guesses: %s',
    (text) => {
      expect(() => evaluate(text, frame)).toThrow();
    }
  );
});

describe('a run', () => {
  const run = (actions: object) =>
    runFlow({ $schema: '', contentVersion: '', parameters: {}, triggers: {}, outputs: {}, actions: actions as FlowDefinition['actions'] }, {
      parameters: {},
      triggerBody: null,
      now: frame.now,
      connectors: {}
    });

  it.each([
    ['action type', { A: { type: 'Http', runAfter: {}, inputs: {} } }],
    ['operation', { A: { type: 'OpenApiConnection', runAfter: {}, inputs: { host: { operationId: 'Delete' }, parameters: {} } } }],
    ['function', { A: { type: 'Compose', runAfter: {}, inputs: '@guid()' } }],
    ['neighbour', { A: { type: 'Compose', runAfter: { B: ['Succeeded'] }, inputs: '' } }]
  ])('ends with an error at an unknown %s', async (_, actions) => {
    await expect(run(actions)).rejects.toThrow(NotKnown);
  });

  const failing = { type: 'Compose', runAfter: {}, inputs: "@int('x')" };
  it('fails with its action, unless somebody takes care', async () => {
    expect((await run({ A: failing })).status).toBe('Failed');
    expect((await run({ A: failing, B: { type: 'Compose', runAfter: { A: ['Succeeded'] }, inputs: '' } })).status).toBe('Failed');
    expect((await run({ A: failing, B: { type: 'Compose', runAfter: { A: ['Failed'] }, inputs: '' } })).status).toBe('Succeeded');
    expect((await run({ A: failing, B: { type: 'Terminate', runAfter: { A: ['Failed'] }, inputs: { runStatus: 'Succeeded' } } })).status).toBe('Succeeded');
  });
});
