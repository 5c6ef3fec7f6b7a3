import { escaped } from '../../../../core/markup/xml-text';

/** Attributes of an element; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Its children are XML already: text goes through `escaped`. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  const body = children.join('');
  return body === '' ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>`;
}

/** A whole part of a package. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const NS = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

export const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
