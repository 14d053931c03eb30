/** Only the property pane's thumbnail picker asks for it. */
export {};
