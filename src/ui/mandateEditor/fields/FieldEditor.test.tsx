import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer, Answers } from '../../../domain/mandate/answer';
import { sectionFields } from '../../../domain/template/sectionFields';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { templates } from '../../../templates/templates';
import { showField } from '../../../testing/editor/showField';

const fields = templates[0].sections.flatMap(sectionFields);

/** Shows one field of the template; the answer's getter tells what has been written. */
async function showAnswer(key: string, answers: Answers = {}): Promise<() => Answer | undefined> {
  return (await showField(fields.find((field) => field.key === key)!, { start: answers[key] })).answer;
}

const sentence = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Så står det i dokumentet' });

describe('a list or running text', () => {
  it('goes from one to the other and back without losing a word', async () => {
    const answer = await showAnswer('uppdrag', barnonkologiAnswers);
    const user = userEvent.setup();
    const before = screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);
    await user.click(screen.getByRole('radio', { name: 'Löpande text' }));
    expect(screen.getByRole('textbox')).toHaveProperty('value', before.join('\n'));
    await user.click(screen.getByRole('radio', { name: 'Punktlista' }));
    expect(screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value)).toEqual(before);
    expect(answer()).toMatchObject({ form: 'list', text: before.join('\n') });
  });
});

describe('a choice', () => {
  it('offers its sentence, which follows the choice and its date', async () => {
    const answer = await showAnswer('varaktighet');
    const user = userEvent.setup();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /Permanent/ }));
    expect(sentence().value).toBe('Arbetsgruppen är permanent för en del av programområdets uppdrag.');
    await user.click(screen.getByRole('radio', { name: /Tidsbegränsat/ }));
    fireEvent.change(screen.getByLabelText('Till och med'), { target: { value: '2028-12-31' } });
    expect(sentence().value).toBe('Arbetsgruppen är ett tidsbegränsat projekt som avslutas den 31 december 2028.');
    expect(answer()).toMatchObject({ option: 'timeLimited', until: '2028-12-31' });
  });

  it('leaves a sentence of the writer’s own alone, and offers its own beside it', async () => {
    const answer = await showAnswer('varaktighet', barnonkologiAnswers);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /Tidsbegränsat/ }));
    await user.click(screen.getByRole('radio', { name: /Permanent/ }));
    expect(sentence().value).toBe('Arbetsgruppen är tänkt att vara en permanent konstellation.');
    await user.click(screen.getByRole('button', { name: 'Använd förslaget' }));
    expect(answer()).toMatchObject({
      sentence: 'Arbetsgruppen är permanent för en del av programområdets uppdrag.'
    });
    expect(screen.queryByRole('button', { name: 'Använd förslaget' })).toBeNull();
    expect(document.activeElement).toBe(sentence());
  });
});

describe('deliverables', () => {
  it('take a date, a recurring event, or the word that no time is set', async () => {
    const answer = await showAnswer('leveranser');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Ny leverans/ }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Delleverans' }));
    fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2027-03-01' } });
    expect(sentence().value).toBe('Delleverans lämnas den 1 mars 2027.');
    await user.click(screen.getByRole('radio', { name: 'Slutleverans' }));
    await user.click(screen.getByRole('radio', { name: 'Återkommande' }));
    await user.type(screen.getByRole('textbox', { name: 'I rapporten' }), 'årsrapporten');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hur ofta' }), 'Två gånger per år');
    expect(sentence().value).toBe('Slutleverans lämnas två gånger per år till årsrapporten.');
    await user.click(screen.getByRole('radio', { name: 'Ingen tid är bestämd' }));
    expect(answer()).toMatchObject({ deliverables: [{ stage: 'final', schedule: { kind: 'unscheduled' } }] });
    await user.click(screen.getByRole('radio', { name: 'På ett datum' }));
    expect(screen.getByLabelText('Datum')).toHaveProperty('value', '2027-03-01');
  });

  it('can be said not to exist', async () => {
    const answer = await showAnswer('leveranser');
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Gruppen har inga leveranser' }));
    expect(answer()).toMatchObject({ none: true, sentence: 'Gruppen har inga särskilda leveranser.' });
    expect(screen.queryByRole('button', { name: /Ny leverans/ })).toBeNull();
  });

  it('are removed one by one', async () => {
    const answer = await showAnswer('leveranser', barnonkologiAnswers);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Ta bort leverans 1' }));
    expect(answer()).toMatchObject({ deliverables: [{ key: 'delleverans' }] });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Ny leverans/ }));
  });
});

describe('every text field', () => {
  it.each(['uppdrag', 'rapportering', 'varaktighet', 'leveranser'])('of %s is Swedish and spell-checked', async (key) => {
    await showAnswer(key, barnonkologiAnswers);
    const texts = screen.getAllByRole('textbox');
    expect(texts.map((field) => [field.getAttribute('lang'), field.getAttribute('spellcheck')])).toEqual(
      texts.map(() => ['sv', 'true'])
    );
  });
});
