import type { Actions } from '../../../local-site/flows/language/definition';
import { bodies } from '../../../src/schema/lists/bodies';
import { caseIndex } from '../../../src/schema/lists/caseIndex';
import { decisionRequests } from '../../../src/schema/lists/decisionRequests';
import { meetings } from '../../../src/schema/lists/meetings';
import { FLOW_HEARTBEAT_SETTING, settings } from '../../../src/schema/lists/settings';
import type { Step } from './actions';
import { addRow, changeRow, compose, end, escaped, forEach, inHtml, inOrder, query, readMembers, readRows, sendMail, when } from './actions';
import { environmentVariables, valueOf } from './environmentVariables';
import { flowFile } from './flowFile';
import { bodyName, groupName, link, readDeadlines, readDelegations, readGuardedCase, readRecipients, step, submission, toBody } from './guardedCase';
import { staffSetUp } from './staffSetUp';

const row = "items('For_each_case')";
const today = "outputs('Today')";
const days = (count: number): string => `addDays(${today}, ${count}, 'yyyy-MM-dd')`;
const staff = `@${valueOf(environmentVariables.mailbox)}`;
const zone = "'W. Europe Standard Time', 'yyyy-MM-dd'";

const due = `@if(not(empty(body('Step_deadlines'))), first(body('Step_deadlines'))?['dueDate'], if(not(equals(${step}?['dueDays'], null)), addDays(outputs('Since'), coalesce(${step}?['dueDays'], 0), 'yyyy-MM-dd'), coalesce(first(body('Reachable_meetings'))?['MeetingDate'], '')))`;
const moment = `@if(equals(outputs('Due'), ${days(7)}), 'before', if(equals(outputs('Due'), ${today}), 'due', if(equals(outputs('Due'), ${days(-7)}), 'late', if(equals(outputs('Due'), ${days(-14)}), 'veryLate', ''))))`;

const subject = `@{if(equals(outputs('Moment'), 'before'), 'En vecka kvar', if(equals(outputs('Moment'), 'due'), 'Sista dagen i dag', 'Försenat'))}: @{${groupName}}`;
const reminder = `<p>Uppdragsbeskrivningen för ${inHtml(groupName)} väntar på ${inHtml(bodyName())}. Svaret ska vara infört senast @{outputs('Due')}.</p><p><a href="@{${link}}">Öppna ärendet</a></p>`;
const escalation = `<p>Uppdragsbeskrivningen för ${inHtml(groupName)} skulle ha fått svar av ${inHtml(bodyName())} senast @{outputs('Due')}. Två veckor har gått. Ta kontakt med organet, eller ge ärendet en ny dag.</p><p><a href="@{${link}}">Öppna ärendet</a></p>`;

const remind: Readonly<Record<string, Step>> = {
  Read_meetings: readRows(
    meetings,
    `$filter=BodyKey eq '${escaped("items('For_each_body')")}' and MeetingDate ge '${escaped("outputs('Since')")}'&$select=MeetingDate,PapersBy&$orderby=MeetingDate&$top=100`
  ),
  Reachable_meetings: query("body('Read_meetings')?['value']", "not(less(item()?['PapersBy'], outputs('Since')))"),
  Due: compose(due),
  Moment: compose(moment),
  Day_to_remind: when(
    "not(empty(outputs('Moment')))",
    inOrder({
      ...readRecipients("items('For_each_body')"),
      Send_reminder: sendMail(toBody(), subject, reminder),
      Two_weeks_late: when("equals(outputs('Moment'), 'veryLate')", inOrder({ Tell_staff: sendMail(staff, `Två veckor försenat: @{${groupName}}`, escalation) }))
    })
  )
};

const ofCase: Actions = {
  Case: {
    type: 'Scope',
    runAfter: {},
    actions: inOrder({
      ...readGuardedCase(row),
      ...readDeadlines(row),
      Since: compose(`@convertFromUtc(if(empty(${row}?['WaitingSince']), ${row}?['Submitted'], ${row}?['WaitingSince']), ${zone})`),
      For_each_body: forEach(`if(empty(${submission}), json('[]'), body('Waiting_bodies'))`, inOrder(remind))
    })
  },
  Tell_of_unread_case: {
    ...sendMail(staff, 'Ett ärende gick inte att läsa', `<p>Påminnelserna för ett ärende kunde inte skickas. Öppna ärendet och se vad som är fel med det.</p><p><a href="@{${link}}">Öppna ärendet</a></p>`),
    runAfter: { Case: ['Failed', 'TimedOut'] }
  } as Actions[string]
};

const account = "toLower(last(split(items('For_each_member')?['LoginName'], '|')))";
const latest = "first(body('Member_delegations'))";
const lapsed: Readonly<Record<string, Step>> = {
  ...readDelegations("items('For_each_known_body')?['BodyKey']"),
  Read_recorders: readMembers("items('For_each_known_body')?['SharePointGroup']"),
  For_each_member: forEach(
    "body('Read_recorders')?['value']",
    inOrder({
      Member_delegations: query("body('Delegations')", `equals(item()?['substitute'], ${account})`),
      Has_lapsed: when(
        `and(not(empty(body('Member_delegations'))), less(coalesce(${latest}?['until'], '9999'), ${today}), or(equals(${latest}?['until'], ${days(-1)}), equals(dayOfWeek(${today}), 1)))`,
        inOrder({
          Tell_of_lapsed: sendMail(
            staff,
            `Vikariens tid är slut: @{items('For_each_known_body')?['Title']}`,
            `<p>${inHtml("items('For_each_member')?['Title']")} var vikarie för ${inHtml("items('For_each_known_body')?['Title']")} till och med @{${latest}?['until']} och står kvar bland dem som för in beslut. Det som personen för in efter den dagen räknas inte. Ta bort personen på sidan Beslut.</p><p><a href="@{${valueOf(environmentVariables.decisionsPage)}}">Öppna Beslut</a></p>`
          )
        })
      )
    })
  )
};

const taken = "items('For_each_taken')";
const askAgain: Actions = {
  ...inOrder({
    Release: changeRow(decisionRequests, `${taken}?['ID']`, `${taken}?['odata.etag']`, '{"RequestState":"done"}'),
    Once_only: when(
      `endsWith(${taken}?['RequestKey'], '-again')`,
      inOrder({
        Tell_of_failed_notice: sendMail(staff, 'En avisering gick inte fram', `<p>En avisering om ett ärende har misslyckats två gånger. Se i listan Aviseringar och i flödets körningar.</p><p><a href="@{${valueOf(environmentVariables.decisionsPage)}}">Öppna Beslut</a></p>`)
      }),
      inOrder({
        Again: compose({
          Title: `@${taken}?['MandateKey']`,
          RequestKey: `@concat(${taken}?['RequestKey'], '-again')`,
          MandateKey: `@${taken}?['MandateKey']`,
          RequestState: 'new'
        }),
        Ask_again: addRow(decisionRequests, "string(outputs('Again'))")
      })
    )
  }),
  Another_run_released: { ...compose('Någon annan körning hann före.'), runAfter: { Release: ['Failed'] } } as Actions[string]
};

const heartbeat = "first(body('Read_heartbeat')?['value'])";

/** Reminds, escalates, tells of lapsed substitutes, asks again where a notice was lost, and says that it has run. */
export const daily = flowFile({
  triggers: {
    Every_morning: { type: 'Recurrence', recurrence: { interval: 1, frequency: 'Day', timeZone: 'W. Europe Standard Time', schedule: { hours: ['6'], minutes: [0] } } }
  },
  actions: inOrder({
    Read_heartbeat: readRows(settings, `$filter=SettingKey eq '${FLOW_HEARTBEAT_SETTING}'&$select=ID,SettingValue`),
    Has_not_run_today: when(`startsWith(coalesce(${heartbeat}?['SettingValue'], ''), utcNow('yyyy-MM-dd'))`, inOrder({ Has_run_today: end() })),
    Today: compose(`@convertFromUtc(utcNow('yyyy-MM-ddTHH:mm:ssZ'), ${zone})`),
    Read_open_cases: readRows(caseIndex, '$filter=IsOpen eq 1&$select=MandateKey,GroupKey,State,Step,WaitingBodies,WaitingSince,Submitted&$top=5000'),
    For_each_case: forEach("body('Read_open_cases')?['value']", ofCase),
    Read_bodies: readRows(bodies, '$select=Title,BodyKey,SharePointGroup&$top=5000'),
    For_each_known_body: forEach("body('Read_bodies')?['value']", inOrder(lapsed)),
    Read_taken: readRows(decisionRequests, "$filter=RequestState eq 'taken'&$select=ID,RequestKey,MandateKey,Modified&$top=100"),
    Left_behind: query("body('Read_taken')?['value']", "less(item()?['Modified'], addHours(utcNow('yyyy-MM-ddTHH:mm:ssZ'), -1, 'yyyy-MM-ddTHH:mm:ssZ'))"),
    For_each_taken: forEach("body('Left_behind')", askAgain),
    Write_heartbeat: changeRow(settings, `${heartbeat}?['ID']`, `${heartbeat}?['odata.etag']`, `{"SettingValue":"@{utcNow('yyyy-MM-ddTHH:mm:ssZ')}"}`)
  })
}, staffSetUp);
