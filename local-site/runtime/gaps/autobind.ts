/** Method decorator of Fluent 6 and earlier: binds the method to its object on first read. */
export function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...input: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object) {
      const bound = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    },
  };
}
