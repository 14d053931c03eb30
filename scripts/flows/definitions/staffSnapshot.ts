import type { Step } from './actions';
import { addFile, changeFile, compose, end, inOrder, query, readFileFacts, sendMail, when } from './actions';
import { valueOf } from './environmentVariables';
import { flowFile } from './flowFile';
import { regionSetUp } from './regionSetUp';
import { regionVariables } from './regionVariables';

/** Bytes an excerpt may have: many times the largest region's. */
const largest = 5_000_000;

const fileName = "outputs('File_name')";
const folder = valueOf(regionVariables.folder);
const region = valueOf(regionVariables.region);
const content = "outputs('Content')";
const present = "first(body('Read_present')?['value'])";

const tell = (subject: string, sentence: string): Step =>
  sendMail(`@${valueOf(regionVariables.contact)}`, subject, `<p>${sentence} Det som låg där förut ligger kvar.</p><p><a href="@{${valueOf(regionVariables.site)}}">Öppna webbplatsen</a></p>`);

/** Looks at what came, and puts it in place of what lies there; the web part looks at its checksum. */
const put = inOrder({
  Text: compose("@base64ToString(first(body('Attachments'))?['contentBytes'])"),
  Content: compose("@json(outputs('Text'))?['content']"),
  Is_other: when(
    `not(and(equals(${content}?['format'], 'uppdrag.staffSnapshot'), equals(${content}?['regionKey'], ${region})))`,
    inOrder({ Tell_of_other: tell('Bilagan var inte regionens utdrag', 'Staben har skickat en bilaga som inte är ett utdrag för regionen.'), End_with_other: end() })
  ),
  Read_present: readFileFacts(folder, fileName),
  Is_there: when(
    "not(empty(body('Read_present')?['value']))",
    inOrder({
      Is_older: when(
        `less(${content}?['madeOn'], convertFromUtc(${present}?['TimeLastModified'], 'W. Europe Standard Time', 'yyyy-MM-dd'))`,
        inOrder({ Tell_of_older: tell('Utdraget är äldre än det som ligger där', 'Staben har skickat ett utdrag som är gjort före den dag då filen senast skrevs. Är det ändå rätt, lägg in det för hand i webbdelen.'), End_with_older: end() })
      ),
      Write_over: changeFile(folder, fileName, `${present}?['ETag']`, "outputs('Text')")
    }),
    inOrder({ Write_first: addFile(folder, fileName, "outputs('Text')") })
  )
});

/**
 * In a region's own tenant: takes the excerpt out of a letter from the staff and puts it where the region's web part reads it.
 * Only a letter from the staff's address is read, and nothing of it but the one file.
 */
export const staffSnapshot = flowFile(
  {
    triggers: {
      When_a_letter_comes: {
        type: 'OpenApiConnection',
        recurrence: { interval: 5, frequency: 'Minute' },
        splitOn: "@triggerOutputs()?['body/value']",
        inputs: {
          host: { connectionName: 'shared_office365', operationId: 'SharedMailboxOnNewEmailV2', apiId: '/providers/Microsoft.PowerApps/apis/shared_office365' },
          parameters: {
            mailboxAddress: `@${valueOf(regionVariables.inbox)}`,
            from: `@${valueOf(regionVariables.sender)}`,
            folderId: 'Inbox',
            hasAttachments: true,
            includeAttachments: true,
            importance: 'Any'
          },
          authentication: "@parameters('$authentication')"
        }
      }
    },
    actions: {
      ...inOrder({
        // The mailbox chooses by a part of the address; who wrote is compared whole.
        From_somebody_else: when(`not(equals(toLower(trim(coalesce(triggerBody()?['from'], ''))), toLower(trim(${valueOf(regionVariables.sender)}))))`, inOrder({ End_unread: end() })),
        File_name: compose(`@concat('utdrag-', ${region}, '.json')`),
        Attachments: query("coalesce(triggerBody()?['attachments'], json('[]'))", `and(equals(item()?['name'], ${fileName}), not(greater(item()?['size'], ${largest})))`),
        Lacks_file: when(
          "not(equals(length(body('Attachments')), 1))",
          inOrder({ Tell_of_lack: tell('Brevet från staben hade inget utdrag', 'Ett brev från staben hade ingen bilaga med rätt namn och rimlig storlek.'), End_without_file: end() })
        ),
        Put: { type: 'Scope', actions: put }
      }),
      Tell_of_failure: {
        ...tell('Utdraget från staben lades inte in', 'Bilagan gick inte att läsa, mappen finns inte, eller någon annan skrev filen samtidigt. Lägg in utdraget för hand i webbdelen.'),
        runAfter: { Put: ['Failed', 'TimedOut'] }
      } as ReturnType<typeof inOrder>[string]
    }
  },
  regionSetUp
);
