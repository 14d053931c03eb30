import { binding, chain, decision, mandateKey } from '../../testing/approval/caseRecords';
import { bindingFile, chainFile, fileOf, isConfigurationFile } from './fileOf';

describe('what a record is filed under', () => {
  it('is its mandate, its chain, or the group it binds', () => {
    expect(fileOf(decision())).toBe(mandateKey);
    expect(fileOf(chain())).toBe(chainFile('c1'));
    expect(fileOf(binding({ groupKey: 'rag-x' }))).toBe(bindingFile('rag-x'));
  });

  it('is never the same for a mandate and for what has its key', () => {
    const files = [fileOf(decision({ mandateKey: 'c1' })), chainFile('c1'), bindingFile('c1')];
    expect(new Set(files).size).toBe(3);
    expect(files.map(isConfigurationFile)).toEqual([false, true, true]);
  });
});
