/** Style modules in unit tests: every class is called by its own name. */
module.exports = new Proxy({ __esModule: true }, {
  get: (target, name, self) => (name === '__esModule' ? true : name === 'default' ? self : String(name))
});
