import { templates } from '../../../templates/templates';
import { createTemplateLibrary } from './templateLibrary';

describe('the templates the product brings', () => {
  const library = createTemplateLibrary();
  const newest = [...templates].sort((one, other) => other.version - one.version).find(({ family }) => family === 'sydostra-rag');

  it('are found newest first, or by version', async () => {
    expect(newest).toBeDefined();
    await expect(library.current('sydostra-rag')).resolves.toEqual(newest);
    await expect(library.version({ family: 'sydostra-rag', version: 1 })).resolves.toMatchObject({ version: 1 });
  });

  it('are missing when nobody knows them', async () => {
    await expect(library.current('none')).rejects.toMatchObject({ kind: 'missing' });
    await expect(library.version({ family: 'sydostra-rag', version: 99 })).rejects.toMatchObject({ kind: 'missing' });
  });
});
