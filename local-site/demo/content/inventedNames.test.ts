import { inventedName, namesInAll } from './inventedNames';

describe('invented names', () => {
  it('are all different', () => {
    const names = Array.from({ length: namesInAll }, (_, number) => inventedName(number));
    expect(new Set(names).size).toBe(namesInAll);
  });
});
