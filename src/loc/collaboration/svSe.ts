/** What the editor says about working on a draft together. */
export const svSe = {
  comments: (open: number): string => (open === 1 ? '1 kommentar' : `${open} kommentarer`),
  presence: {
    writesIn: (name: string, heading: string): string => `${name} skriver i ${heading}`,
    writesHere: (name: string): string => `${name} skriver här`,
    more: (count: number): string => (count === 1 ? 'en till har utkastet öppet' : `${count} till har utkastet öppet`)
  }
};

export type CollaborationStrings = typeof svSe;
