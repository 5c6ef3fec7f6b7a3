/** So many of something, in words that fit the number. */
const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;

export const nlCounts = {
  slides: counted('dia', 'dia’s'),
  pages: counted('pagina', 'pagina’s'),
  pictures: counted('afbeelding', 'afbeeldingen'),
  characters: counted('teken', 'tekens'),
};

export const enCounts: typeof nlCounts = {
  slides: counted('slide', 'slides'),
  pages: counted('page', 'pages'),
  pictures: counted('picture', 'pictures'),
  characters: counted('character', 'characters'),
};
