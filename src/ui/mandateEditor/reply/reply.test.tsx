import { fireEvent, screen } from '@testing-library/react';
import type { Answers } from '../../../domain/mandate/answer';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import { UnreadableFile } from '../../../application/ports/documentReader';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { repliedFile } from '../../../testing/replies/repliedFile';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const eva = { author: 'Eva Ek', date: '2026-03-05T09:00:00Z' };

/** The draft as it comes back: an answer reworded by a tracked change, fixed text changed, and a comment. */
async function reply(page: Pick<EditorPage, 'as' | 'mandateKey'>): Promise<SourceDocument> {
  const { mandates, templates } = page.as('convener');
  const { header, sections } = await mandates.read(page.mandateKey);
  const answers = Object.assign({}, ...sections.map((section) => section.answers)) as Answers;
  const sent = repliedFile({ template: await templates.version(header.template), variables: header.variables, answers });
  const reporting = sent.lines.find(({ field }) => field === 'rapportering');
  const finance = sent.lines.find(({ text }) => text.startsWith('Respektive region finansierar'));
  if (!reporting || !finance) throw new Error('The draft has no such lines.');
  return {
    ...sent,
    lines: sent.lines.map((line) =>
      line === reporting ? { ...line, text: 'Gruppen lämnar en rapport i maj.' } : line === finance ? { ...line, text: 'Värdregionen betalar allt.' } : line
    ),
    changes: [{ kind: 'inserted', ...eva, text: 'i maj', line: reporting.number }],
    comments: [{ ...eva, text: 'Vem betalar?', line: finance.number, quote: 'region' }]
  };
}

async function opened(read: (page: Pick<EditorPage, 'as' | 'mandateKey'>) => Promise<SourceDocument>): Promise<EditorPage> {
  let answer: () => Promise<SourceDocument> = () => Promise.reject(new Error('nothing to read yet'));
  const page = await openEditorPage({
    answers: barnonkologiAnswers,
    through: (ports) => ({ ...ports, reader: { ...ports.reader, read: () => answer() } })
  });
  answer = () => read(page);
  await page.user.click(button('Läs in svar från Word …'));
  await screen.findByRole('heading', { name: 'Läs in svar' });
  const input = page.page.container.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['x'], 'Svar.docx');
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new ArrayBuffer(1) });
  if (input) fireEvent.change(input, { target: { files: [file] } });
  return page;
}

describe('an edited file read back', () => {
  it('shows both texts with who says so, and changes nothing before it is accepted', async () => {
    const page = await opened(reply);
    await screen.findByText('2 skillnader kvar att ta ställning till');
    expect(screen.getByText('Från Eva Ek, 5 mars 2026')).toBeTruthy();
    expect(screen.getByText('Gruppen lämnar en rapport i maj.')).toBeTruthy();
    expect(screen.getByText('Ändring i fast text: Finansiering')).toBeTruthy();
    expect(await accessibilityProblems(page.page.container)).toEqual([]);
    expect(button('Ångra').getAttribute('aria-disabled')).toBe('true');
    await page.user.click(button('Godta ändringen i Hur dokumenterar och rapporterar gruppen sitt arbete?'));
    await screen.findByText('1 skillnad kvar att ta ställning till');
    await page.user.click(button('Avböj ändringen i Finansiering'));
    await screen.findByText('Du har tagit ställning till allt.');
    await page.user.click(button('Stäng'));
    await page.user.click(button('Ångra'));
    await page.user.click(button('Läs in svar från Word …'));
    await screen.findByText('1 skillnad kvar att ta ställning till');
    expect(screen.getByText('Gruppen lämnar en rapport i maj.')).toBeTruthy();
    expect(button('Ångra').getAttribute('aria-disabled')).toBe('true');
  });

  it('puts its comments at the sections, once', async () => {
    const page = await opened(reply);
    await page.user.click(await screen.findByRole('button', { name: 'Lägg kommentaren vid avsnittet' }));
    await screen.findByText('Kommentaren finns nu vid avsnittet i utkastet.');
    expect(screen.queryByRole('button', { name: 'Lägg kommentaren vid avsnittet' })).toBeNull();
    expect([...page.world.remarks.values()]).toMatchObject([{ sectionKey: 'finansiering', fileAuthor: 'Eva Ek', text: 'Vem betalar?' }]);
  });

  it('is refused with a sentence when it is another text, or cannot be read', async () => {
    const page = await opened(async (opening) => ({ ...(await reply(opening)), lines: [] }));
    await screen.findByText(/^Filen innehåller ingen text/);
    page.page.unmount();
    await opened(() => Promise.reject(new UnreadableFile('passwordProtected', 'Svar.docx')));
    await screen.findByText(/^Filen är skyddad med lösenord/);
  });
});
