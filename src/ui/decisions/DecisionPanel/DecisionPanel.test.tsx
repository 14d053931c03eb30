import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { ChainStep, DecisionRecord } from '../../../domain/approval/record';
import { establishing, openScene } from '../../../testing/decisions/scene';
import type { Login, Scene } from '../../../testing/decisions/scene';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { reviewedEvery } from '../../../testing/reviewedEvery';
import { Decisions } from '../Decisions';

const mandateKey = 'm-rag-barnonkologi';

const show = (scene: Scene, login: Login = 'recorder'): ReturnType<typeof showView> =>
  showView(<Decisions mandateKey={mandateKey} />, scene.ports(login));

const decided = (scene: Scene): readonly DecisionRecord[] =>
  scene.world.ledger.flatMap(({ record }) => (record?.type === 'decision' ? [record] : []));

const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

async function handedIn(...steps: readonly ChainStep[]): Promise<Scene> {
  const scene = await openScene(steps.length > 0 ? { steps } : {});
  await scene.submit('rag-barnonkologi');
  return scene;
}

beforeEach(() => window.localStorage.clear());

describe('the ways to decide', () => {
  it('are three answers in a consultation; remarks need words, and none of them stops the case', async () => {
    const scene = await handedIn({ key: 'remiss', kind: 'consultation', bodies: ['rpo-barn'], quorum: 'allOf' }, establishing);
    const { container } = show(scene);
    expect(await screen.findByRole('button', { name: 'Inget att erinra' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Avstyrk' })).toBeTruthy();
    await press('Lämna synpunkter');
    expect(screen.queryByLabelText(/Mötesdatum/)).toBeNull();
    await press('Lämna synpunkter');
    expect(await screen.findByText('Skriv organets synpunkter.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/Organets synpunkter/), 'Nämn primärvården.');
    await press('Lämna synpunkter');
    expect(await screen.findByText('Svaret är infört.')).toBeTruthy();
    expect(screen.getByText('RPO Barn och ungdomars hälsa svarade med synpunkter.')).toBeTruthy();
    expect(screen.getByText(/Väntar på att RPO Barn och ungdomars hälsa fastställer/)).toBeTruthy();
  });

  it('let a body turn a mandate down at a meeting, with why', async () => {
    const scene = await handedIn();
    show(scene);
    await press('Avslå');
    await press('Avslå');
    expect(await screen.findByText('Skriv varför, så att gruppen förstår beslutet.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/Varför/), 'Området täcks av en annan grupp.');
    await userEvent.type(screen.getByLabelText(/Mötesdatum/), '2026-11-18');
    await userEvent.type(screen.getByLabelText(/Paragraf/), '7');
    await press('Avslå');
    expect(await screen.findByText('Beslutet är infört. Ärendet är avslutat.')).toBeTruthy();
    expect(decided(scene)).toMatchObject([{ outcome: 'reject', meetingDate: '2026-11-18', paragraph: '7' }]);
  });

  it('count votes where one body decides by majority', async () => {
    const scene = await handedIn({ ...establishing, quorum: 'majority' });
    show(scene);
    await press('Fastställ');
    await userEvent.type(screen.getByLabelText(/Mötesdatum/), '2026-11-18');
    await userEvent.type(screen.getByLabelText(/Paragraf/), '7');
    await userEvent.type(screen.getByLabelText(/Röster för/), '3');
    await userEvent.type(screen.getByLabelText(/Röster emot/), '3');
    await press('Fastställ');
    expect(await screen.findByText(/Rösterna räcker inte/)).toBeTruthy();
    await userEvent.clear(screen.getByLabelText(/Röster för/));
    await userEvent.type(screen.getByLabelText(/Röster för/), '4');
    await press('Fastställ');
    expect(await screen.findByText('Röster: 4 för, 3 emot')).toBeTruthy();
  });

  it('propose the body’s latest meeting since the text was handed in; another day can be given', async () => {
    const scene = await handedIn();
    for (const date of ['2026-11-10', '2026-11-22', '2026-12-10']) {
      await scene.ports('admin').meetings.save({ key: date, body: 'rpo-barn', date, papersBy: date, place: '', version: '' });
    }
    show(scene);
    await press('Fastställ');
    expect((screen.getByLabelText(/Mötesdatum/) as HTMLInputElement).value).toBe('2026-11-22');
    const calendar = screen.getByLabelText('Möte i kalendern');
    const days = within(calendar).getAllByRole('option').map(({ textContent }) => textContent);
    expect(days).toEqual(['22 november 2026', '10 november 2026', 'Annan dag']);
    await userEvent.selectOptions(calendar, '10 november 2026');
    expect((screen.getByLabelText(/Mötesdatum/) as HTMLInputElement).value).toBe('2026-11-10');
    await press('Avbryt');
    await press('Fastställ');
    expect((screen.getByLabelText(/Mötesdatum/) as HTMLInputElement).value).toBe('2026-11-10');
  });
});

describe('one who both records the decision and publishes', () => {
  const establish = async (): Promise<void> => {
    await press('Fastställ och publicera');
    await userEvent.type(screen.getByLabelText(/Mötesdatum/), '2026-11-18');
    await userEvent.type(screen.getByLabelText(/Paragraf/), '14');
    await press('Fastställ och publicera');
  };

  it('does so with one button', async () => {
    const scene = await handedIn();
    show(scene, 'staff');
    await establish();
    expect(await screen.findByRole('link', { name: 'Öppna Word-dokumentet' })).toBeTruthy();
    expect(decided(scene)).toHaveLength(1);
    expect(scene.world.ledger.filter(({ record }) => record?.type === 'publication')).toHaveLength(1);
  });

  it('is told when the decision is recorded but not published, and goes on from there', async () => {
    const scene = await handedIn();
    scene.world.faults.failNext('established.addText', 'offline');
    show(scene, 'staff');
    await establish();
    expect(await screen.findByText(/Beslutet är infört, men uppdraget är inte publicerat/)).toBeTruthy();
    await press('Publicera');
    expect(await screen.findByRole('link', { name: 'Öppna Word-dokumentet' })).toBeTruthy();
    expect(decided(scene)).toHaveLength(1);
  });

  it('sends the day of review that the template proposes, unless another is chosen, also when the publication is done again after a reload', async () => {
    const scene = await handedIn();
    const ports = reviewedEvery(scene.ports('staff'), 2);
    const reviewDate = (): string | undefined => scene.world.published.get(mandateKey)?.mandate.reviewDate;
    const shown = showView(<Decisions mandateKey={mandateKey} />, ports);
    await press('Fastställ och publicera');
    await userEvent.type(screen.getByLabelText(/Mötesdatum/), '2026-11-18');
    await userEvent.type(screen.getByLabelText(/Paragraf/), '14');
    const field = (): HTMLInputElement => screen.getByLabelText('Ses över senast (frivilligt)') as HTMLInputElement;
    await waitFor(() => expect(field().value).toBe('2028-11-18'));
    await userEvent.clear(field());
    expect(field().value).toBe('');
    await userEvent.type(field(), '2027-06-01');
    scene.world.faults.failNext('established.publish', 'offline');
    await press('Fastställ och publicera');
    expect(await screen.findByText(/Beslutet är infört, men uppdraget är inte publicerat/)).toBeTruthy();
    shown.unmount();
    showView(<Decisions mandateKey={mandateKey} />, ports);
    await screen.findByRole('button', { name: 'Publicera' });
    expect(field().value).toBe('2027-06-01');
    await press('Publicera');
    expect(await screen.findByRole('link', { name: 'Öppna Word-dokumentet' })).toBeTruthy();
    expect(reviewDate()).toBe('2027-06-01');
    expect(window.localStorage).toHaveLength(0);
  });

  it('goes on with both after a reload when the decision could not be recorded', async () => {
    const scene = await handedIn();
    const ports = reviewedEvery(scene.ports('staff'), 2);
    const shown = showView(<Decisions mandateKey={mandateKey} />, ports);
    scene.world.faults.failNext('ledger.append', 'offline');
    await establish();
    await screen.findByRole('alert');
    shown.unmount();
    showView(<Decisions mandateKey={mandateKey} />, reviewedEvery(scene.ports('staff'), 5));
    await press('Fastställ och publicera');
    expect(await screen.findByRole('link', { name: 'Öppna Word-dokumentet' })).toBeTruthy();
    expect(scene.world.published.get(mandateKey)?.mandate.reviewDate).toBe('2028-11-18');
  });

  it('is not offered to publish while other bodies must answer as well', async () => {
    const scene = await handedIn({ ...establishing, bodies: ['rpo-barn', 'rpo-hjarta'], quorum: 'allOf' });
    show(scene, 'staff');
    expect(await screen.findByRole('button', { name: 'Fastställ' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fastställ och publicera' })).toBeNull();
  });
});
