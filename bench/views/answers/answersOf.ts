import type { Page } from 'playwright-core';
import { leastDisturbed } from '../../leastDisturbed';
import { measurement, type Measurement } from '../../measurement';
import { median } from '../../median';
import type { AnswerTimes } from '../page/observeAnswer';
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

type Round = () => Promise<readonly (AnswerTimes | null)[]>;

async function typed(page: Page, search: string): Promise<readonly (AnswerTimes | null)[]> {
  const times: (AnswerTimes | null)[] = [];
  const type = async (key: string): Promise<void> => {
    times.push(await answerTime(page, 'keydown', () => page.keyboard.press(key)));
  };
  for (const word of sought) {
    await page.getByLabel(search).focus();
    for (const letter of word) await type(letter);
    await page.getByLabel(search).selectText();
    await type('Backspace');
  }
  return times;
}

async function pressed(page: Page, buttons: string): Promise<readonly (AnswerTimes | null)[]> {
  const times: (AnswerTimes | null)[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    // Counted each time: a choice may take others away.
    const button = page.locator(buttons).nth(press % (await page.locator(buttons).count()));
    times.push(await answerTime(page, 'click', () => button.click()));
  }
  return times;
}

async function rows(name: string, round: Round, target: number): Promise<readonly Measurement[]> {
  const rounds: (readonly AnswerTimes[])[] = [];
  while (rounds.length < ROUNDS) rounds.push((await round()).filter((times): times is AnswerTimes => times !== null));
  const inSight = leastDisturbed(rounds.map((times) => times.map((time) => time.inSight)));
  const whole = leastDisturbed(rounds.map((times) => times.map((time) => time.whole)));
  return [
    measurement(`${name} i fönstret, median av ${inSight.length}`, median(inSight), 'ms', target),
    measurement(`${name} i fönstret, långsammaste`, Math.max(...inSight), 'ms', target),
    measurement(`${name} även nedanför fönstret, median`, median(whole), 'ms', null)
  ];
}

/** How fast an open view answers whoever searches, sorts and narrows: from the event to the painted answer in the window. */
export async function answersOf(page: Page, { name, search, order, choices }: AnsweringView): Promise<readonly Measurement[]> {
  return [
    ...(await rows(`${name}, landet: söka, tangent till svar`, () => typed(page, search), SEARCH)),
    ...(await rows(`${name}, landet: sortera, klick till svar`, () => pressed(page, order), CHOICE)),
    ...(await rows(`${name}, landet: avgränsa, klick till svar`, () => pressed(page, choices), CHOICE))
  ];
}
