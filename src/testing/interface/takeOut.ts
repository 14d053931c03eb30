import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Chooses a way out in *Dela och skriv ut* by its words. */
export async function takeOut(words: string): Promise<void> {
  // The menu takes no pointer while it fades in, which nothing ends here.
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole('button', { name: 'Dela och skriv ut' }));
  await user.click(await screen.findByRole('menuitem', { name: words }));
}
