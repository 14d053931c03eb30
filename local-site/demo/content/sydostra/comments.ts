/** What is said about a section of the convener's draft, and the answer to it; none when it is empty. */
export interface DemoComment {
  /** Heading of the section. */
  readonly section: string;
  readonly text: string;
  readonly answer: string;
}

/** Comments by process support on the draft that the convener is renewing. */
export const demoComments: readonly DemoComment[] = [
  { section: 'Uppdrag', text: 'Ska vi skriva ut vilka kvalitetsmått som ska till årsrapporten?', answer: 'Ja, jag tar upp det på nästa möte.' },
  { section: 'Tidplan och leveranser', text: 'Mallen vill ha datum för leveranserna. När på hösten träffas programområdet och arbetsgrupperna?', answer: '' },
  { section: 'Sammansättning', text: 'Här står ordförande, men gruppen leds av en sammankallande.', answer: '' },
];
