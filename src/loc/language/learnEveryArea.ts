import { learnEnglish } from './learnEnglish';

/** Fetches all English texts, once; asks again after a failure. */
export async function learnEveryArea(): Promise<void> {
  const { everyAreaInEnglish } = await import(/* webpackChunkName: 'english' */ './everyAreaInEnglish');
  learnEnglish(everyAreaInEnglish);
}
