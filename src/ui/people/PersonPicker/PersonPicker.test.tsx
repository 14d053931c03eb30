import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DirectoryPerson, PeopleDirectory } from '../../../application/ports/peopleDirectory';
import { Failure } from '../../../application/ports/failure';
import type { ManualScheduler } from '../../../adapters/memory/manualScheduler';
import { createManualScheduler } from '../../../adapters/memory/manualScheduler';
import { browserKeep } from '../../device/browserKeep';
import { DeviceContext } from '../../device/DeviceContext';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import '../../../testing/interface/slowMachine';
import { openScene } from '../../../testing/decisions/scene';
import { Root } from '../../Root';
import { PersonPicker } from './PersonPicker';

const anna: DirectoryPerson = { login: 'anna.berg@region.example', name: 'Anna Berg', title: 'Överläkare', email: 'anna.berg@region.example' };
const annika: DirectoryPerson = { login: 'annika.ek@region.example', name: 'Annika Ek', title: '', email: 'annika.ek@region.example' };

interface Shown {
  readonly container: HTMLElement;
  readonly scheduler: ManualScheduler;
  readonly chosen: (DirectoryPerson | null)[];
  /** Lets the pause after typing pass, and the answer come. */
  rest(): Promise<void>;
}

async function show(search: PeopleDirectory['search'], allowsNoAccount = false): Promise<Shown> {
  const scheduler = createManualScheduler();
  const chosen: (DirectoryPerson | null)[] = [];
  const ports = { ...(await openScene()).ports('admin'), people: { search } };
  function Form(): JSX.Element {
    const [value, setValue] = React.useState<DirectoryPerson | null>(null);
    const set = (person: DirectoryPerson | null): void => {
      chosen.push(person);
      setValue(person);
    };
    return <PersonPicker label="Vikarie" value={value} onChange={set} allowsNoAccount={allowsNoAccount} />;
  }
  const { container } = render(
    <DeviceContext.Provider value={{ keep: browserKeep, scheduler }}>
      <Root language="sv-SE" ports={ports}>
        <Form />
      </Root>
    </DeviceContext.Provider>
  );
  return { container, scheduler, chosen, rest: () => act(() => scheduler.advance(1_000)) };
}

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Vikarie' });
const options = (): readonly (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const both = async (): Promise<readonly DirectoryPerson[]> => [anna, annika];

describe('the picker of people', () => {
  it('asks once typing rests, shows who is found, and chooses with the keyboard alone', async () => {
    const asked: string[] = [];
    const { chosen, rest, container } = await show(async (text) => {
      asked.push(text);
      return both();
    });
    await userEvent.type(field(), 'ann');
    expect([asked, options()]).toEqual([[], []]);
    await rest();
    expect(asked).toEqual(['ann']);
    expect(options()).toEqual(['Anna BergÖverläkare · anna.berg@region.example', 'Annika Ekannika.ek@region.example']);
    expect(screen.getByRole('status').textContent).toContain('2 förslag');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: /Annika Ek/ }).id);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(chosen).toEqual([annika]);
    const group = within(screen.getByRole('group', { name: 'Vikarie' }));
    expect(group.getByText('Annika Ek')).toBeTruthy();
    expect(document.activeElement).toBe(group.getByRole('button', { name: 'Byt Annika Ek mot någon annan' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([annika, null]);
    expect(document.activeElement).toBe(field());
  });

  it('chooses with the pointer, and closes with Escape or when left', async () => {
    const { chosen, rest } = await show(both);
    await userEvent.type(field(), 'ann');
    await rest();
    await userEvent.keyboard('{Escape}');
    expect(options()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(options()).toHaveLength(2);
    await userEvent.tab();
    expect(options()).toEqual([]);
    await userEvent.type(field(), 'a');
    await rest();
    await userEvent.click(screen.getByRole('option', { name: /Anna Berg/ }));
    expect(chosen).toEqual([anna]);
  });

  it('takes nobody of an earlier search by a hasty Enter, and drops an answer that comes too late', async () => {
    const answers = new Map<string, (found: readonly DirectoryPerson[]) => void>();
    const { chosen, rest } = await show((text) => new Promise((resolve) => answers.set(text, resolve)));
    await userEvent.type(field(), 'an');
    await rest();
    await act(async () => answers.get('an')?.([anna]));
    await userEvent.type(field(), 'ni');
    await rest();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([]);
    await userEvent.type(field(), 'k');
    await rest();
    await act(async () => answers.get('annik')?.([annika]));
    await act(async () => answers.get('anni')?.([anna, annika]));
    expect(options()).toEqual(['Annika Ekannika.ek@region.example']);
  });

  it('says when nobody is found, and takes no typed name unless it may', async () => {
    const { chosen, rest } = await show(async () => []);
    await userEvent.type(field(), 'Zoë');
    await rest();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toContain('Ingen i katalogen heter så');
    expect([options(), chosen]).toEqual([[], []]);
  });

  it('takes a name without an account where that is allowed, the directory answering or not', async () => {
    const person = { login: '', name: 'Siv Patientsson', title: '', email: '' };
    const found = await show(both, true);
    await userEvent.type(field(), ' Siv Patientsson ');
    await found.rest();
    expect(options()[2]).toBe('Använd ”Siv Patientsson” utan konto');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(found.chosen).toEqual([person]);
    expect(screen.getByText('Utan konto')).toBeTruthy();
  });

  it('says when the directory did not answer, and asks again', async () => {
    let isDown = true;
    const { rest } = await show(async () => {
      if (isDown) throw new Failure('offline', 'down');
      return both();
    });
    await userEvent.type(field(), 'ann');
    await rest();
    expect(screen.getByText(/Det går inte att nå servern/)).toBeTruthy();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await rest();
    await userEvent.click(field());
    await userEvent.keyboard('{ArrowDown}');
    expect(options()).toHaveLength(2);
  });
});
