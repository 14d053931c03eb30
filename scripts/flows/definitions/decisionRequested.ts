import type { Actions } from '../../../local-site/flows/language/definition';
import { caseIndex } from '../../../src/schema/lists/caseIndex';
import { decisionRequests } from '../../../src/schema/lists/decisionRequests';
import { ledger } from '../../../src/schema/lists/ledger';
import type { Step } from './actions';
import { addRow, askOnCard, changeRow, compose, connector, end, escaped, forEach, inHtml, inOrder, postInChannel, query, readRow, readRows, sendMail, when } from './actions';
import { environmentVariables, valueOf } from './environmentVariables';
import { flowFile } from './flowFile';
import { bodyName, groupName, link, readGuardedCase, readRecipients, step, submission, toBody } from './guardedCase';
import { staffSetUp } from './staffSetUp';

const id = "triggerBody()?['ID']";
const row = "first(body('Find_case')?['value'])";
const index = '$select=MandateKey,GroupKey,State,Step,WaitingBodies,IsOpen';
const findCase = readRows(caseIndex, `$filter=MandateKey eq '${escaped("body('Read_request')?['MandateKey']")}'&${index}`);

const setState = (state: string, etag = "body('Read_request')?['odata.etag']"): Step => changeRow(decisionRequests, id, etag, `{"RequestState":"${state}"}`);
const whoever = "'*'";

const notice = `<p>${inHtml(groupName)} har lämnat in sin uppdragsbeskrivning. Nu väntar ärendet på ${inHtml(bodyName())}.</p><p><a href="@{${link}}">Öppna ärendet</a></p><p>Beslutet förs in i ärendet, inte genom att svara på det här brevet.</p>`;

const tellBody: Readonly<Record<string, Step>> = {
  ...readRecipients("items('For_each_body')"),
  Send_mail: sendMail(toBody(), `Beslut väntar: @{${groupName}}`, notice),
  Teams_wanted: when(
    `and(not(empty(${valueOf(environmentVariables.team)})), not(empty(${valueOf(environmentVariables.channel)})))`,
    inOrder({ Post_in_channel: postInChannel(notice) })
  )
};

/** A card has a button only where its answer counts: not at a meeting, and where chain and binding permit it. */
const cardBodies = query(
  "body('Waiting_bodies')",
  `and(equals(${valueOf(environmentVariables.cards)}, 'ja'), equals(${step}?['card'], true), not(equals(${step}?['quorum'], 'meeting')), or(not(equals(${step}?['quorum'], 'majority')), greater(length(body('Waiting_bodies')), 1)), contains(coalesce(outputs('Binding')?['cardBodies'], json('[]')), item()))`
);

const card = "items('For_each_card')";
const responder = "coalesce(outputs('Answer')?['responder']?['userPrincipalName'], outputs('Answer')?['responder']?['email'])";
const toResponder = `@${responder}`;

const cardRecord = {
  type: 'decision',
  mandateKey: "@outputs('Submission_record')?['mandateKey']",
  snapshotKey: "@outputs('Submission_record')?['snapshotKey']",
  snapshotHash: "@outputs('Submission_record')?['snapshotHash']",
  step: `@${step}?['key']`,
  outcome: "@outputs('Outcome')",
  comment: "@coalesce(outputs('Answer')?['comments'], '')",
  meetingDate: '',
  paragraph: '',
  diaryNumber: '',
  minutesLink: '',
  card: { body: `@${card}`, responder: `@toLower(${responder})` }
};

const cardRow = {
  Title: "@concat('decision ', outputs('Submission_record')?['mandateKey'])",
  RecordKey: `@concat('card-', outputs('Submission_record')?['snapshotKey'], '-', ${step}?['key'], '-', ${card})`,
  MandateKey: "@outputs('Submission_record')?['mandateKey']",
  RecordType: 'decision',
  SnapshotKey: "@outputs('Submission_record')?['snapshotKey']",
  PreviousHash: `@${submission}?['OwnHash']`,
  // No function of the language computes a hash: the next record of the case pins this one.
  OwnHash: '',
  Record1: "@string(outputs('Record'))",
  Record2: ''
};

const stillWaits = `and(equals(first(body('Read_case_again')?['value'])?['Step'], ${step}?['key']), contains(split(first(body('Read_case_again')?['value'])?['WaitingBodies'], ';'), ${card}))`;
const answerTold = `@if(${stillWaits}, 'Ditt svar är infört i ärendet. Där ser du att det räknas.', 'Ärendet väntade inte längre på ett svar när du svarade. Ditt svar är infört men har ingen verkan; i ärendet står varför.')`;

const recordAnswer: Actions = inOrder({
  Record: compose(cardRecord),
  Row: compose(cardRow),
  Write_record: addRow(ledger, "string(outputs('Row'))"),
  Read_case_again: readRows(caseIndex, `$filter=MandateKey eq '${escaped("outputs('Submission_record')?['mandateKey']")}'&${index}`),
  What_became_of_it: compose(answerTold),
  Tell_responder: sendMail(toResponder, `Ditt svar: @{${groupName}}`, `<p>@{outputs('What_became_of_it')}</p><p><a href="@{${link}}">Öppna ärendet</a></p>`)
});

const askForReason: Actions = inOrder({
  Tell_reason_is_missing: sendMail(
    toResponder,
    `Ditt svar räknas inte: @{${groupName}}`,
    `<p>Du skickade tillbaka uppdragsbeskrivningen utan att skriva varför. Därför är inget infört. Öppna ärendet och för in svaret där, med en kommentar.</p><p><a href="@{${link}}">Öppna ärendet</a></p>`
  )
});

const ask = askOnCard({
  title: `Uppdragsbeskrivning för @{${groupName}}`,
  assignedTo: "@join(body('Addresses_of_card'), ';')",
  details: `Ärendet väntar på @{${bodyName('_of_card')}}. Läs texten i ärendet innan du svarar. Avvisa betyder att texten skickas tillbaka; skriv då i kommentaren vad som ska ändras.`,
  link: `@${link}`
});

const answers: Actions = {
  ...inOrder({ ...readRecipients(card, '_of_card'), Ask_on_card: ask }),
  Nobody_answered: { ...compose('Ingen svarade på kortet i tid; ärendet väntar kvar.'), runAfter: { Ask_on_card: ['TimedOut'] } } as Actions[string],
  ...inOrder(
    {
      Answer: compose("@first(body('Ask_on_card')?['responses'])"),
      Outcome: compose("@if(equals(outputs('Answer')?['approverResponse'], 'Approve'), 'approve', 'sendBack')"),
      Reason_given: when("or(equals(outputs('Outcome'), 'approve'), not(empty(trim(coalesce(outputs('Answer')?['comments'], '')))))", recordAnswer, askForReason)
    },
    { Ask_on_card: ['Succeeded'] }
  )
};

const lost = when("equals(outputs('Claim')?['statusCode'], 412)", inOrder({ Another_run_was_first: end() }), inOrder({ Claim_refused: end('Failed') }));

/** Tells those a case begins to wait for; where it is permitted, asks them on a card and records the answer. */
export const decisionRequested = flowFile({
  triggers: {
    When_a_notice_is_queued: {
      type: 'OpenApiConnection',
      recurrence: { interval: 1, frequency: 'Minute' },
      splitOn: "@triggerOutputs()?['body/value']",
      inputs: connector('GetOnNewItems', { dataset: `@${valueOf(environmentVariables.site)}`, table: `@${valueOf(environmentVariables.noticesList)}` })
    }
  },
  actions: {
    ...inOrder({
      Read_request: readRow(decisionRequests, id, '$select=ID,MandateKey,RequestState'),
      Is_new: when("equals(body('Read_request')?['RequestState'], 'new')", {}, inOrder({ Already_taken: end() })),
      Claim: setState('taken'),
      Find_case: findCase,
      Waits: when(
        `and(equals(length(body('Find_case')?['value']), 1), equals(${row}?['IsOpen'], true))`,
        {},
        inOrder({ Mark_needless: setState('done', whoever), Nobody_waits: end() })
      ),
      ...readGuardedCase(row),
      For_each_body: forEach("body('Waiting_bodies')", inOrder(tellBody)),
      Mark_done: setState('done', whoever),
      Card_bodies: cardBodies,
      For_each_card: forEach("body('Card_bodies')", answers, 20)
    }),
    Claim_lost: { ...lost, runAfter: { Claim: ['Failed'] } } as Actions[string]
  }
}, staffSetUp);
