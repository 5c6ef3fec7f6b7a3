/** What is read spans more than any table for a slide. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}
