import { Failure } from '../ports/failure';

/** Changes who is in a SharePoint group; false when the server does not let the user. @throws Failure any other */
export async function changeMembership(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'denied') return false;
    throw error;
  }
}
