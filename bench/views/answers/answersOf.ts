import type { Page } from 'playwright-core';
import { leastDisturbed } from '../../leastDisturbed';
import { measurement, type Measurement } from '../../measurement';
import { median } from '../../median';
import { answerTime } from './answerTime';

/** Milliseconds in which the search answers, and sorting and narrowing. */
const SEARCH = 30;
const CHOICE = 50;

const ROUNDS = 2;
const PRESSES = 10;

/** Without letters that the driver of the browser cannot press. */
const sought = ['patient', 'samverkan'];

export interface AnsweringView {
  readonly name: string;
  readonly search: string;
  /** Headings that sort. */
  readonly order: string;
  /** Buttons that narrow. */
  readonly choices: string;
}

type Round = () => Promise<readonly (number | null)[]>;

async function typed(page: Page, search: string): Promise<readonly (number | null)[]> {
  const times: (number | null)[] = [];
  for (const word of sought) {
    await page.getByLabel(search).fill('');
    for (const letter of word) times.push(await answerTime(page, 'keydown', () => page.keyboard.press(letter)));
  }
  await page.getByLabel(search).fill('');
  return times;
}

async function pressed(page: Page, buttons: string): Promise<readonly (number | null)[]> {
  const times: (number | null)[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    // Counted each time: a choice may take others away.
    const button = page.locator(buttons).nth(press % (await page.locator(buttons).count()));
    times.push(await answerTime(page, 'click', () => button.click()));
  }
  return times;
}

async function rows(name: string, round: Round, target: number): Promise<readonly Measurement[]> {
  const rounds: (readonly number[])[] = [];
  while (rounds.length < ROUNDS) rounds.push((await round()).filter((time): time is number => time !== null));
  const times = leastDisturbed(rounds);
  return [measurement(`${name}, median av ${times.length}`, median(times), 'ms', target), measurement(`${name}, långsammaste`, Math.max(...times), 'ms', target)];
}

/** How fast an open view answers whoever searches, sorts and narrows: from the event to the painted answer. */
export async function answersOf(page: Page, { name, search, order, choices }: AnsweringView): Promise<readonly Measurement[]> {
  return [
    ...(await rows(`${name}, landet: söka, tangent till svar`, () => typed(page, search), SEARCH)),
    ...(await rows(`${name}, landet: sortera, klick till svar`, () => pressed(page, order), CHOICE)),
    ...(await rows(`${name}, landet: avgränsa, klick till svar`, () => pressed(page, choices), CHOICE))
  ];
}
