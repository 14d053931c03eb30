import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Seat } from '../../../domain/roster/roster';
import type { DateField, ListOrTextField, NumberField, SeatsField } from '../../../domain/template/field';
import { groupKey } from '../../../testing/approval/caseRecords';
import { showField } from '../../../testing/editor/showField';
import { newSeat } from '../../../domain/roster/newSeat';

const guidance = { placeholder: 'Ange.', question: 'Vad gäller?', hint: 'Skriv.', why: '', example: '' };
const date: DateField = { kind: 'date', key: 'slut', guidance, sentence: 'Uppdraget ses över den {date}.' };
const number: NumberField = { kind: 'number', key: 'antal', guidance, sentence: 'Minst {number} möten per år.', minimum: 2, maximum: 12 };
const seats: SeatsField = { kind: 'seats', key: 'platser', guidance };
const numbered: ListOrTextField = { kind: 'listOrText', key: 'uppgifter', guidance, list: 'numbered' };
const sentence = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Så står det i dokumentet' });
const rosterSeat = (key: string, profession: string): Seat => (newSeat({ key, groupKey, regionKey: 'kalmar', role: 'member', profession }));

describe('a date', () => {
  it('offers its sentence, which follows it until the writer words her own', async () => {
    const { answer } = await showField(date);
    fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2027-03-01' } });
    expect(sentence().value).toBe('Uppdraget ses över den 1 mars 2027.');
    fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2028-03-01' } });
    expect(sentence().value).toBe('Uppdraget ses över den 1 mars 2028.');
    fireEvent.change(sentence(), { target: { value: 'Våren 2028.' } });
    fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2029-03-01' } });
    expect(answer()).toEqual({ kind: 'date', date: '2029-03-01', sentence: 'Våren 2028.' });
  });
});

describe('a number', () => {
  it('offers its sentence, and says in words when it is none the field allows', async () => {
    const { answer } = await showField(number);
    const user = userEvent.setup();
    const field = screen.getByRole('spinbutton', { name: 'Antal' });
    await user.type(field, '4');
    expect(sentence().value).toBe('Minst fyra möten per år.');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    await user.type(field, '0');
    expect(answer()).toMatchObject({ number: 40, sentence: '' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, '12');
    expect(answer()).toMatchObject({ number: 12, sentence: 'Minst tolv möten per år.' });
  });
});

describe('seats', () => {
  it('are taken from the group’s roster', async () => {
    const { answer } = await showField(seats, {
      seats: [rosterSeat('a', 'Barnläkare'), rosterSeat('b', 'Barnläkare'), { ...rosterSeat('c', 'Kurator'), groupKey: 'another' }]
    });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Hämta från bemanningen' }));
    expect(await screen.findByText('2 platser är hämtade från bemanningen.')).toBeTruthy();
    expect(answer()).toMatchObject({ seats: [{ count: 2, organisation: 'Region Kalmar län', profession: 'barnläkare' }] });
    expect(sentence().value).toBe('Gruppen har två platser för Region Kalmar län (barnläkare).');
  });

  it('stay as they are when the roster has none, or cannot be read', async () => {
    const { answer, world } = await showField(seats);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Hämta från bemanningen' }));
    expect(await screen.findByText(/inga platser i bemanningen än/)).toBeTruthy();
    world.faults.failAll('offline');
    await user.click(screen.getByRole('button', { name: 'Hämta från bemanningen' }));
    expect(await screen.findByText(/Det går inte att nå servern/)).toBeTruthy();
    expect(answer()).toBeUndefined();
  });

  it('are written row by row, and a count can be written anew', async () => {
    const { answer } = await showField(seats);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Ny rad/ }));
    const count = screen.getByRole('spinbutton', { name: 'Antal platser' });
    expect(document.activeElement).toBe(count);
    await user.clear(count);
    await user.type(count, '3');
    await user.type(screen.getByRole('textbox', { name: 'Yrke eller roll' }), 'dietist');
    expect(answer()).toMatchObject({ seats: [{ count: 3, profession: 'dietist' }], sentence: 'Gruppen har tre platser för dietist.' });
    await user.click(screen.getByRole('button', { name: 'Ta bort rad 1' }));
    expect(answer()).toMatchObject({ seats: [], sentence: '' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Ny rad/ }));
  });
});

describe('a numbered list', () => {
  it('shows its numbers', async () => {
    await showField(numbered);
    await userEvent.setup().type(screen.getByRole('textbox'), 'Ett{Enter}Två');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['1.Ett', '2.Två']);
    expect(screen.getByRole('radio', { name: 'Numrerad lista' })).toHaveProperty('checked', true);
  });
});
