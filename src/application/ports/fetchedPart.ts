import { Failure } from './failure';

/**
 * A part of the product that is fetched when it is needed, by `import()`.
 * @throws Failure `offline` where it cannot be fetched; asking again is safe
 */
export async function fetchedPart<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new Failure('offline', error instanceof Error ? error.message : '');
  }
}
