/** Stand-in for the field makers of the property pane: the settings as given. */
const field = (kind) => (targetProperty, properties) => ({ kind, targetProperty, properties });

exports.PropertyPaneDropdown = field('dropdown');
exports.PropertyPaneLabel = field('label');
exports.PropertyPaneTextField = field('text');
exports.PropertyPaneSlider = field('slider');
exports.PropertyPaneDropdownOptionType = { Normal: 0, Divider: 1, Header: 2 };
