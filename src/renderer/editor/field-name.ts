import type { Path } from '../../core/deck/problem';

/** What a field is called in the page (`data-field`), by the way from the deck to its text; the same on every slide. */
export function fieldName(path: Path): string {
  return (path[0] === 'slides' ? ['slide', ...path.slice(2)] : ['deck', ...path]).join('.');
}

/** The way from its slide to what a field of the slide is called after. */
export function pathInSlide(name: string): Path {
  return name
    .split('.')
    .slice(1)
    .map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
}
