/** Stand-in for the field makers of the property pane: the settings as given. */
exports.PropertyPaneDropdown = (targetProperty, properties) => ({ type: 'dropdown', targetProperty, properties });
