import { caseIndex } from '../../../src/schema/lists/caseIndex';
import { ledger } from '../../../src/schema/lists/ledger';
import { baseGroups } from '../../../src/schema/rights';
import { compose, escaped, folderPath, forEach, inHtml, inOrder, query, readMembers, readRows, select, sendMail, when } from './actions';
import { environmentVariables, valueOf } from './environmentVariables';
import { flowFile } from './flowFile';
import { staffSetUp } from './staffSetUp';

const row = "items('For_each_established')";
const addresses = "body('Addresses')";

/**
 * Reminds publishers of what is established and not yet published. It publishes nothing: the language has neither hash
 * nor fold, so that a flow with the right to approve could be tricked into approving another file than the one decided.
 */
export const publish = flowFile({
  triggers: {
    Every_weekday: {
      type: 'Recurrence',
      recurrence: { interval: 1, frequency: 'Week', timeZone: 'W. Europe Standard Time', schedule: { hours: ['7'], minutes: [0], weekDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } }
    }
  },
  actions: inOrder({
    Read_open_cases: readRows(caseIndex, '$filter=IsOpen eq 1&$select=MandateKey,GroupKey,State&$top=5000'),
    Established: query("body('Read_open_cases')?['value']", "equals(item()?['State'], 'established')"),
    Read_publishers: readMembers(`'${baseGroups.publishers.name}'`),
    Read_staff: readMembers(`'${baseGroups.staff.name}'`),
    Publishers: query("if(empty(body('Read_publishers')?['value']), body('Read_staff')?['value'], body('Read_publishers')?['value'])", "not(empty(item()?['Email']))"),
    Addresses: select("body('Publishers')", "@item()?['Email']"),
    For_each_established: forEach(
      "body('Established')",
      inOrder({
        Link: compose(`@concat(${valueOf(environmentVariables.decisionsPage)}, '?uppdrag=', uriComponent(${row}?['MandateKey']))`),
        Read_submissions: readRows(ledger, `$filter=MandateKey eq '${escaped(`${row}?['MandateKey']`)}'&$select=ID,RecordType,FileDirRef&$orderby=ID desc&$top=500`),
        Submissions: query("body('Read_submissions')?['value']", `and(equals(item()?['RecordType'], 'submission'), equals(item()?['FileDirRef'], ${folderPath(ledger, `concat('groups/', ${row}?['GroupKey'])`)}))`),
        Was_handed_in: when(
          "not(empty(body('Submissions')))",
          inOrder({
            Remind_publishers: sendMail(
              `@if(empty(${addresses}), ${valueOf(environmentVariables.mailbox)}, join(${addresses}, ';'))`,
              'En fastställd uppdragsbeskrivning väntar på att publiceras',
              `<p>Uppdragsbeskrivningen i ärendet är fastställd men inte publicerad. Läsarna ser den inte förrän du har publicerat den.</p><p><a href="@{outputs('Link')}">Öppna ärendet (${inHtml(`${row}?['GroupKey']`)})</a></p>`
            )
          })
        )
      })
    )
  })
}, staffSetUp);
